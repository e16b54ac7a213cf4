package dev.plumbline.scorecard.scoring.change;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// The difference of two overall scores, split into its reasons. All parts have 10 decimals and add
/// up to the digit, by clause and by step.
///
/// @param since the last month that had a score
/// @param from its overall score, at full precision
/// @param to that of the scored month
/// @param total the difference
/// @param parts of the total, one for each step
/// @param clauses those that were scored in either month, in the order of the contract and then
///     those that only the earlier month had
public record Change(
    YearMonth since,
    BigDecimal from,
    BigDecimal to,
    BigDecimal total,
    Map<Step, BigDecimal> parts,
    List<ClauseChange> clauses) {

  /// What a clause contributes to every step.
  public record ClauseChange(String code, Map<Step, BigDecimal> parts) {

    public BigDecimal total() {
      return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  public Change {
    clauses = List.copyOf(clauses);
  }
}
