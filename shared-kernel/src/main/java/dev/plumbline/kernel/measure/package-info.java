/// Measures: the raw, additive counts and sums that the parties report by line and month, the
/// catalogue of those that are known, and the rules that tell a slip from a figure.
@NullMarked
package dev.plumbline.kernel.measure;

import org.jspecify.annotations.NullMarked;
