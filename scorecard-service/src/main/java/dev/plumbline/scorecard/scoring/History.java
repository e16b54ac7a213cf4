package dev.plumbline.scorecard.scoring;

import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the contract's earlier months came to, taken from their newest scorecards whatever their
/// life.
///
/// @param results of all clauses; 12 months back are enough
/// @param credits what credits have to know
public record History(List<PastResult> results, CreditHistory credits) {

  public static final History NONE = new History(List.of(), CreditHistory.NONE);

  /// How a clause came out in an earlier month.
  ///
  /// @param attainment absent where it was left out
  public record PastResult(
      YearMonth month,
      String clause,
      OutcomeCode outcome,
      @Nullable BigDecimal attainment,
      boolean isDefault) {}

  public History {
    results = List.copyOf(results);
  }

  /// A clause's results before a month, oldest first.
  public List<PastResult> before(YearMonth month, String clause) {
    return results.stream()
        .filter(past -> past.clause().equals(clause) && past.month().isBefore(month))
        .sorted(Comparator.comparing(PastResult::month))
        .toList();
  }

  /// The last result before a month that was not left out: *the month before* of the contract's
  /// language.
  public Optional<PastResult> monthBefore(YearMonth month, String clause) {
    return before(month, clause).reversed().stream()
        .filter(past -> !past.outcome().isLeftOut())
        .findFirst();
  }
}
