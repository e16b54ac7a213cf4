/// How one clause comes out in one month: its outcome, by the first rule that holds, and its
/// attainment.
@NullMarked
package dev.plumbline.scorecard.scoring.clause;

import org.jspecify.annotations.NullMarked;
