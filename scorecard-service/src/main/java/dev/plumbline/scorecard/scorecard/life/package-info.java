/// How scorecards stood and stand, kept with its time, so that it can be told for any instant.
@NullMarked
package dev.plumbline.scorecard.scorecard.life;

import org.jspecify.annotations.NullMarked;
