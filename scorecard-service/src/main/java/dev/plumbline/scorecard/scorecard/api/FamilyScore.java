package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.kernel.metric.Family;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// The score of one family of metrics, 0 to 100.
public record FamilyScore(@NotNull Family family, @NotNull BigDecimal score) {

  public static List<FamilyScore> of(Map<Family, BigDecimal> families) {
    return families.entrySet().stream()
        .map(score -> new FamilyScore(score.getKey(), Shown.score(score.getValue())))
        .toList();
  }
}
