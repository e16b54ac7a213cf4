/// What BI tools can read: datasets of columns, each with a name for good, its expression in SQL
/// and its meaning.
@NullMarked
package dev.plumbline.scorecard.bi.dataset;

import org.jspecify.annotations.NullMarked;
