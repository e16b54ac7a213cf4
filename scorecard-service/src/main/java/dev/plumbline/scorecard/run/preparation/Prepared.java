package dev.plumbline.scorecard.run.preparation;

import dev.plumbline.scorecard.credit.Crediting;
import dev.plumbline.scorecard.scorecard.writing.Computed;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.terms.FrozenTerms;

/// A contract with all that its scorecard is worked out of.
public record Prepared(FrozenTerms terms, Inputs inputs) {

  /// Works the scorecard out, and what it costs.
  public Computed computed() {
    Scorecard scorecard = Scoring.score(inputs);
    return new Computed(terms, scorecard, Crediting.credit(inputs, scorecard), inputs.hash());
  }
}
