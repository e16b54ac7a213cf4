/// What either side says in the course of a dispute, and where that leaves it.
@NullMarked
package dev.plumbline.scorecard.dispute.statement;

import org.jspecify.annotations.NullMarked;
