package dev.plumbline.contract.incentive.account;

import static java.util.Objects.requireNonNull;

import dev.plumbline.contract.clause.Band;
import dev.plumbline.contract.clause.BehaviourClause;
import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.ClauseRules;
import dev.plumbline.contract.clause.SlaClause;
import dev.plumbline.contract.clause.Window;
import dev.plumbline.kernel.credit.Charge;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A clause with its money.
///
/// @param measures those without which the metric has no value
/// @param window the months that it pools
/// @param target null where the clause breaks a rule of its metric, so that nothing can be held
///     against it
/// @param sample the least sample for each month, 0 where none is asked for
/// @param sampledByClient whether too small a sample is the client's omission
/// @param allocationPercent of the at-risk amount, 0 where a default costs nothing
/// @param earnBackMonths how many months met in a row return what was paid; null where none do
public record DealClause(
    String code,
    MetricDefinition metric,
    Set<String> measures,
    Window window,
    @Nullable Target target,
    int sample,
    boolean sampledByClient,
    BigDecimal allocationPercent,
    boolean escalating,
    @Nullable Integer earnBackMonths) {

  /// How a clause comes out.
  public enum Outcome {
    MET,
    BELOW_EXPECTED,
    BELOW_MINIMUM,
    NOT_REPORTED,
    /// The month does not hold what the clause is measured by.
    NOT_JUDGED
  }

  static DealClause of(BoundClause bound, Set<String> clients, Set<String> clientRule) {
    Clause clause = bound.clause();
    MetricDefinition metric = bound.metric();
    return new DealClause(
        clause.code(),
        metric,
        Set.copyOf(metric.measures()),
        switch (clause) {
          case SlaClause sla -> sla.window();
          case BehaviourClause _ -> Window.MONTH;
        },
        ClauseRules.findings(bound).findAny().isPresent() ? null : target(bound),
        clause.minimumSample() == null ? 0 : clause.minimumSample(),
        clientRule.contains(metric.code())
            || (metric.sampleCount() != null && clients.contains(metric.sampleCount())),
        clause.critical() ? clause.creditAllocationPercent() : BigDecimal.ZERO,
        clause.escalating(),
        clause.earnBack() == null ? null : clause.earnBack().months());
  }

  private static Target target(BoundClause bound) {
    return switch (bound.clause()) {
      case BehaviourClause it -> new Target.AtLeast(it.expected(), it.minimum());
      case SlaClause it ->
          switch (bound.metric().direction()) {
            case HIGHER_IS_BETTER ->
                new Target.AtLeast(requireNonNull(it.expected()), requireNonNull(it.minimum()));
            case LOWER_IS_BETTER ->
                new Target.AtMost(requireNonNull(it.expected()), requireNonNull(it.minimum()));
            case WITHIN_BAND -> new Target.Within(band(it.expectedBand()), band(it.minimumBand()));
          };
    };
  }

  private static Target.Band band(@Nullable Band band) {
    Band written = requireNonNull(band);
    return new Target.Band(written.low(), written.high());
  }

  public boolean pays() {
    return allocationPercent.signum() > 0;
  }

  /// @param earlier at risk in the earlier months of a quarter; null where the window has none
  Charge charge(boolean again, @Nullable Money earlier) {
    return new Charge(code, allocationPercent, escalating && again, earlier);
  }

  /// The metric's value; empty where a measure is absent or there is nothing to divide by.
  public Optional<BigDecimal> value(Measures reported) {
    return reported.hasAll(measures)
        ? Optional.of(metric.figure(reported)).filter(Figure::hasVolume).map(Figure::value)
        : Optional.empty();
  }

  public Outcome judge(Measures reported) {
    return judge(reported, 1);
  }

  /// @param months over which the reports are pooled
  Outcome judge(Measures reported, int months) {
    if (target == null || !reported.hasAll(measures)) {
      return Outcome.NOT_JUDGED;
    }
    if (metric.sampleCount() != null
        && reported.get(metric.sampleCount()).compareTo(BigDecimal.valueOf((long) sample * months))
            < 0) {
      return sampledByClient ? Outcome.NOT_JUDGED : Outcome.NOT_REPORTED;
    }
    return value(reported).map(it -> byValue(target, it)).orElse(Outcome.NOT_JUDGED);
  }

  private static Outcome byValue(Target target, BigDecimal value) {
    if (target.isMetBy(value)) {
      return Outcome.MET;
    }
    return target.isBreachedBy(value) ? Outcome.BELOW_MINIMUM : Outcome.BELOW_EXPECTED;
  }
}
