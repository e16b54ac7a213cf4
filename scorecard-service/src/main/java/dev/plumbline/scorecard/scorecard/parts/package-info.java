/// What belongs to a scorecard: its clauses, facts and money, and how each stands in columns.
@NullMarked
package dev.plumbline.scorecard.scorecard.parts;

import org.jspecify.annotations.NullMarked;
