package dev.plumbline.scorecard.dispute.statement;

import dev.plumbline.scorecard.correction.Correction;
import java.util.List;

/// What one side thinks should become of a dispute.
///
/// @param corrections the figures that are right, where the outcome is not a rejection
public record Verdict(Outcome outcome, String reason, List<Correction> corrections) {

  public Verdict {
    corrections = List.copyOf(corrections);
  }
}
