@NullMarked
package dev.plumbline.scorecard.relief;

import org.jspecify.annotations.NullMarked;
