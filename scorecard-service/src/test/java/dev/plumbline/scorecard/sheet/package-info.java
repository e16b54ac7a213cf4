@NullMarked
package dev.plumbline.scorecard.sheet;

import org.jspecify.annotations.NullMarked;
