package dev.plumbline.vendor.activity.placement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where a verdict begins: at this criticality, or at this level of any one factor.
public record Threshold(Verdict verdict, BigDecimal criticality, int factor) {

  /// The strictest first. What reaches none of them is [Verdict#OUTSOURCE].
  public static final List<Threshold> ALL =
      List.of(
          new Threshold(Verdict.KEEP_IN_HOUSE, new BigDecimal("3.5"), 5),
          new Threshold(Verdict.OUTSOURCE_WITH_SAFEGUARDS, new BigDecimal("2.5"), 4));

  /// Why the threshold is reached, in words; empty where it is not.
  Optional<String> reachedBy(BigDecimal mean, Factors factors) {
    if (mean.compareTo(criticality) >= 0) {
      return Optional.of("Criticality is %s or more".formatted(criticality));
    }
    return Arrays.stream(Factor.values())
        .filter(each -> factors.of(each) >= factor)
        .findFirst()
        .map(each -> "The factor %s is %d".formatted(each, factors.of(each)));
  }
}
