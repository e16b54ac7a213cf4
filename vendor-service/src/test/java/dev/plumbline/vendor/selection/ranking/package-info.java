/// Ranking against figures worked by hand, properties, and a second way to find robustness.
@NullMarked
package dev.plumbline.vendor.selection.ranking;

import org.jspecify.annotations.NullMarked;
