package dev.plumbline.scorecard.scorecard.writing;

import dev.plumbline.scorecard.credit.Credits;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.terms.FrozenTerms;

/// A scorecard as a run has worked it out.
///
/// @param terms those in force
/// @param inputHash of everything it was worked out of
public record Computed(FrozenTerms terms, Scorecard scorecard, Credits credits, String inputHash) {}
