package dev.plumbline.scorecard.run;

import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.terms.FrozenTerms;

/// A contract with all that its scorecard is worked out of.
record Prepared(FrozenTerms terms, Inputs inputs) {}
