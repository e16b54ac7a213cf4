/// Metrics: ratios of linear combinations of measures, as data, with their exact arithmetic, and
/// the targets that clauses hold against them.
@NullMarked
package dev.plumbline.kernel.metric;

import org.jspecify.annotations.NullMarked;
