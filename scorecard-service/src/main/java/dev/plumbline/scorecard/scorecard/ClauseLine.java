package dev.plumbline.scorecard.scorecard;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricUnit;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.util.Optional;

/// How one clause came out, as it is stored: figures at full precision.
///
/// @param metric the definition that it was measured by
/// @param credit what its default costs; absent without one, and while the fee is not known
public record ClauseLine(
    String code,
    Metric metric,
    Target target,
    int weight,
    boolean critical,
    OutcomeCode outcome,
    Optional<Ratio> ratio,
    Optional<BigDecimal> value,
    Optional<BigDecimal> attainment,
    boolean isDefault,
    Optional<Credit> credit) {

  /// A definition, as much of it as a reader needs.
  ///
  /// @param decimals how many its values are shown with
  public record Metric(String code, int version, Family family, MetricUnit unit, int decimals) {}

  /// Both sides of the metric's ratio, exact.
  public record Ratio(BigDecimal numerator, BigDecimal denominator) {}

  /// Amounts in the scorecard's currency.
  public record Credit(BigDecimal uncapped, BigDecimal amount) {}
}
