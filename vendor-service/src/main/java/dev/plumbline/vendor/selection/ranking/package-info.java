/// The arithmetic of a selection: means, price scores, totals, ranks, dispersion, flags, and how
/// robust the first place is. Figures are exact fractions until they are shown; only the weightings
/// that robustness is tried on are binary, and what comes of them is a count.
@NullMarked
package dev.plumbline.vendor.selection.ranking;

import org.jspecify.annotations.NullMarked;
