package dev.plumbline.scorecard.scoring;

import static dev.plumbline.kernel.metric.Family.BEHAVIOUR;
import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import java.math.BigDecimal;
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

  /// The families that a standing is capped by.
  static final Set<Family> EXPERIENCE = Set.of(CUSTOMER_EXPERIENCE, BEHAVIOUR);

  static Scores of(List<ClauseResult> results) {
    Map<Family, BigDecimal> families = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      mean(results, Set.of(family)).ifPresent(score -> families.put(family, score));
    }
    return new Scores(
        families,
        mean(results, EXPERIENCE).orElse(null),
        mean(results, Set.of(Family.values())).orElse(null));
  }

  private static Optional<BigDecimal> mean(List<ClauseResult> results, Set<Family> families) {
    WeightedMean mean = new WeightedMean();
    for (ClauseResult result : results) {
      if (families.contains(result.family())) {
        result.attainment().ifPresent(it -> mean.add(result.clause().weight(), it));
      }
    }
    return mean.value();
  }
}
