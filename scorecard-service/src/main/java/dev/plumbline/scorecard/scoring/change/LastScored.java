package dev.plumbline.scorecard.scoring.change;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Target;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The last month before the scored one that had an overall score, as its scorecard says it.
///
/// @param scored the clauses that had an attainment
public record LastScored(YearMonth month, List<Clause> scored) {

  /// A clause as it was scored then.
  ///
  /// @param code the present one, where the clause was renamed meanwhile
  /// @param byValue whether its value decided, and not silence
  /// @param measures what was pooled then, by line
  public record Clause(
      String code,
      int weight,
      Target target,
      BigDecimal attainment,
      boolean byValue,
      Map<Line, Measures> measures) {

    public Clause {
      measures = Map.copyOf(measures);
    }

    public Clause renamed(Map<String, String> renamed) {
      return new Clause(
          renamed.getOrDefault(code, code), weight, target, attainment, byValue, measures);
    }
  }

  public LastScored {
    scored = List.copyOf(scored);
  }

  public LastScored renamed(Map<String, String> renamed) {
    return new LastScored(month, scored.stream().map(it -> it.renamed(renamed)).toList());
  }

  Optional<Clause> clause(String code) {
    return scored.stream().filter(clause -> clause.code().equals(code)).findFirst();
  }
}
