/// Scorecards as they are stored, published and read. What they say was worked out by `scoring` and
/// `credit`; nothing here computes a figure.
///
/// Read [StoredScorecard] and `life` for what becomes of one, [ScorecardService] and
/// [ScorecardLifeService] for who does what. What a scorecard consists of is read by `parts` and
/// told in words by `explanation`, what was worked out is stored by `writing`, and what a month has
/// to know of those before it comes from `history`.
@NullMarked
package dev.plumbline.scorecard.scorecard;

import org.jspecify.annotations.NullMarked;
