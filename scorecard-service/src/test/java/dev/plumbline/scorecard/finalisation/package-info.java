@NullMarked
package dev.plumbline.scorecard.finalisation;

import org.jspecify.annotations.NullMarked;
