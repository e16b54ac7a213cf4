@NullMarked
package dev.plumbline.scorecard.overview;

import org.jspecify.annotations.NullMarked;
