/// Scorecards as they are stored, published and read. What they say was worked out by `scoring` and
/// `credit`; nothing here computes a figure.
@NullMarked
package dev.plumbline.scorecard.scorecard;

import org.jspecify.annotations.NullMarked;
