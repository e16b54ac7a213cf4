@NullMarked
package dev.plumbline.scorecard.chronic;

import org.jspecify.annotations.NullMarked;
