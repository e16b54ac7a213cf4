package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.kernel.credit.Course;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricUnit;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.credit.Default;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.util.Optional;

/// How one clause came out, as it is stored: figures at full precision.
///
/// @param metric the definition that it was measured by
/// @param defaultReason why the clause is in default; absent where it is not
/// @param credit what its default costs; absent without one, and while the fee is not known
/// @param course what its months so far mean for the next
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
    Optional<Default.Reason> defaultReason,
    Optional<Credit> credit,
    Course course) {

  /// A definition, as much of it as a reader needs.
  ///
  /// @param decimals how many its values are shown with
  public record Metric(String code, int version, Family family, MetricUnit unit, int decimals) {}

  /// Both sides of the metric's ratio, exact.
  public record Ratio(BigDecimal numerator, BigDecimal denominator) {}

  /// Amounts in the scorecard's currency.
  ///
  /// @param atRisk the amount that the clause's allocation is a share of
  public record Credit(
      BigDecimal atRisk, boolean doubled, BigDecimal uncapped, BigDecimal amount) {}
}
