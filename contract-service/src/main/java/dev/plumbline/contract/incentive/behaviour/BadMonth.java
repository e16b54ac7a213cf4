package dev.plumbline.contract.incentive.behaviour;

import dev.plumbline.contract.incentive.account.Deal;
import dev.plumbline.contract.incentive.account.DealClause;
import dev.plumbline.contract.incentive.account.Month;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import dev.plumbline.kernel.pricing.QualityGate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A month that there is a reason to hide: each clause and gate that depends on a measure lies
/// below its minimum, unless the plan is worse already.
final class BadMonth {

  private static final int DECIMALS = 6;

  /// A ratio and the value that it must not be worse than.
  private record Limit(
      Map<String, BigDecimal> numerator,
      Map<String, BigDecimal> denominator,
      BigDecimal scale,
      boolean higherIsBetter,
      BigDecimal bound) {}

  private BadMonth() {}

  /// @param levers the measures that are worse than planned
  /// @param share how far below the bounds, as a share of them
  static Month of(Deal deal, Month month, Set<String> levers, BigDecimal share) {
    Measures measures = month.reported();
    for (Limit limit : limits(deal).toList()) {
      for (String lever : levers) {
        measures = worse(measures, limit, lever, share);
      }
    }
    return month.reporting(measures);
  }

  private static Stream<Limit> limits(Deal deal) {
    Stream<Limit> gate =
        deal.pricing().base() instanceof Outcome outcome ? ofGate(outcome.gate()) : Stream.empty();
    return Stream.concat(deal.clauses().stream().flatMap(BadMonth::ofClause), gate);
  }

  private static Stream<Limit> ofClause(DealClause clause) {
    return switch (clause.target()) {
      case Target.AtLeast(_, BigDecimal minimum) -> Stream.of(limit(clause, true, minimum));
      case Target.AtMost(_, BigDecimal minimum) -> Stream.of(limit(clause, false, minimum));
      case Target.Within _ -> Stream.empty();
      case null -> Stream.empty();
    };
  }

  private static Limit limit(DealClause clause, boolean higherIsBetter, BigDecimal bound) {
    return new Limit(
        clause.metric().numerator(),
        clause.metric().denominator(),
        clause.metric().scale(),
        higherIsBetter,
        bound);
  }

  private static Stream<Limit> ofGate(QualityGate gate) {
    return Stream.concat(
        Stream.ofNullable(gate.atLeast())
            .map(it -> new Limit(gate.numerator(), gate.denominator(), gate.scale(), true, it)),
        Stream.ofNullable(gate.atMost())
            .map(it -> new Limit(gate.numerator(), gate.denominator(), gate.scale(), false, it)));
  }

  private static Measures worse(Measures measures, Limit limit, String lever, BigDecimal share) {
    BigDecimal coefficient = limit.numerator().get(lever);
    if (coefficient == null
        || coefficient.signum() == 0
        || limit.denominator().containsKey(lever)
        || !measures.hasAll(limit.numerator().keySet())
        || !measures.hasAll(limit.denominator().keySet())) {
      return measures;
    }
    Figure figure =
        new Figure(
            measures.combine(limit.numerator()),
            measures.combine(limit.denominator()),
            limit.scale());
    BigDecimal distance = limit.bound().abs().max(BigDecimal.ONE).multiply(share);
    BigDecimal value =
        limit.higherIsBetter() ? limit.bound().subtract(distance) : limit.bound().add(distance);
    if (!figure.hasVolume() || isWorse(figure.value(), value, limit.higherIsBetter())) {
      return measures;
    }
    BigDecimal now = measures.get(lever);
    BigDecimal needed =
        value
            .multiply(figure.denominator())
            .divide(limit.scale(), MathContext.DECIMAL128)
            .subtract(figure.numerator().subtract(coefficient.multiply(now)))
            .divide(coefficient, MathContext.DECIMAL128)
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .max(BigDecimal.ZERO);
    Edited edited = Edited.of(measures).plus(lever, needed.subtract(now));
    if (lever.equals("surveysSatisfied")) {
      edited.plus("surveysDissatisfied", now.subtract(needed));
    }
    return edited.done();
  }

  private static boolean isWorse(BigDecimal value, BigDecimal bound, boolean higherIsBetter) {
    int order = value.compareTo(bound);
    return higherIsBetter ? order <= 0 : order >= 0;
  }
}
