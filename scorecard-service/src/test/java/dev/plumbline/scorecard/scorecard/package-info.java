@NullMarked
package dev.plumbline.scorecard.scorecard;

import org.jspecify.annotations.NullMarked;
