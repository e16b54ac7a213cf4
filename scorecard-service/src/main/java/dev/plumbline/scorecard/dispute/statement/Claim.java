package dev.plumbline.scorecard.dispute.statement;

import java.math.BigDecimal;
import java.util.List;

/// What a vendor says of a clause.
///
/// @param clause by its code
/// @param value what the clause's metric comes to in the vendor's eyes
/// @param evidence texts, or where something can be found
public record Claim(String clause, BigDecimal value, String reason, List<String> evidence) {

  public Claim {
    evidence = List.copyOf(evidence);
  }
}
