@NullMarked
package dev.plumbline.scorecard.observation;

import org.jspecify.annotations.NullMarked;
