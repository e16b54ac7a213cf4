package dev.plumbline.scorecard.scoring;

import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the contract's earlier months came to, taken from their newest scorecards whatever their
/// life.
///
/// @param results of all clauses 12 months back, and further of one that chance may decide, until
///     nothing but chance has decided it
/// @param credits what credits have to know
public record History(List<PastResult> results, CreditHistory credits) {

  public static final History NONE = new History(List.of(), CreditHistory.NONE);

  /// How a clause came out in an earlier month.
  ///
  /// @param attainment absent where it was left out
  public record PastResult(
      YearMonth month, String clause, OutcomeCode outcome, @Nullable BigDecimal attainment) {

    PastResult renamed(Map<String, String> renamed) {
      return new PastResult(month, renamed.getOrDefault(clause, clause), outcome, attainment);
    }
  }

  public History {
    results = List.copyOf(results);
  }

  /// The same with the results under the present codes of clauses that were renamed meanwhile.
  ///
  /// @param renamed the present code by the former one
  public History renamed(Map<String, String> renamed) {
    return new History(results.stream().map(past -> past.renamed(renamed)).toList(), credits);
  }

  /// A clause's results before a month, oldest first.
  public List<PastResult> before(YearMonth month, String clause) {
    return results.stream()
        .filter(past -> past.clause().equals(clause) && past.month().isBefore(month))
        .sorted(Comparator.comparing(PastResult::month))
        .toList();
  }

  /// The last attainment that a clause had before a month.
  public Optional<PastResult> lastScored(YearMonth month, String clause) {
    return before(month, clause).reversed().stream()
        .filter(past -> past.attainment() != null)
        .findFirst();
  }

  /// How a clause came out in each month before one.
  public NavigableMap<YearMonth, OutcomeCode> outcomes(YearMonth month, String clause) {
    NavigableMap<YearMonth, OutcomeCode> outcomes = new TreeMap<>();
    before(month, clause).forEach(past -> outcomes.put(past.month(), past.outcome()));
    return outcomes;
  }
}
