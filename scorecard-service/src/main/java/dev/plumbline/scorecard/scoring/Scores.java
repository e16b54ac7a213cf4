package dev.plumbline.scorecard.scoring;

import static dev.plumbline.kernel.metric.Family.BEHAVIOUR;
import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.Outcome;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Weighted means of attainments over the clauses that could be scored, at full precision; absent
/// where none could be.
///
/// @param families those with a scored clause
/// @param customerExperienceAndBehaviour the two families together
public record Scores(
    Map<Family, BigDecimal> families,
    @Nullable BigDecimal customerExperienceAndBehaviour,
    @Nullable BigDecimal overall) {

  public Scores {
    Map<Family, BigDecimal> copy = new EnumMap<>(Family.class);
    copy.putAll(families);
    families = Collections.unmodifiableMap(copy);
  }

  static Scores of(List<ClauseResult> results) {
    Map<Family, BigDecimal> families = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      mean(results, Set.of(family)).ifPresent(score -> families.put(family, score));
    }
    return new Scores(
        families,
        mean(results, Set.of(CUSTOMER_EXPERIENCE, BEHAVIOUR)).orElse(null),
        mean(results, Set.of(Family.values())).orElse(null));
  }

  /// Σ weight · attainment / Σ weight.
  private static Optional<BigDecimal> mean(List<ClauseResult> results, Set<Family> families) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (ClauseResult result : results) {
      if (families.contains(result.family()) && result.outcome() instanceof Outcome.Scored scored) {
        BigDecimal weight = BigDecimal.valueOf(result.clause().weight());
        sum = sum.add(weight.multiply(scored.attainment()));
        weights = weights.add(weight);
      }
    }
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(sum.divide(weights, MathContext.DECIMAL128));
  }
}
