@NullMarked
package dev.plumbline.scorecard.correction;

import org.jspecify.annotations.NullMarked;
