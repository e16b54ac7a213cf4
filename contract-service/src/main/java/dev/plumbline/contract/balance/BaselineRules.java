package dev.plumbline.contract.balance;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.contract.clause.BehaviourClause;
import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.clause.SlaClause;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds targets that are easier than what the client did itself. That may be right, so it
/// stops nobody; the approver must answer for it.
///
/// A clause is compared where every activity of its lines has a baseline with every measure of
/// its metric: pooled, as the clause's own value would be. A metric held within a band has no
/// easier side.
public final class BaselineRules {

  public static final String EASIER = "easier-than-in-house";

  private BaselineRules() {}

  public static Stream<Finding> findings(
      List<BoundClause> clauses, List<InHouseBaseline> baselines) {
    Map<String, Measures> byActivity =
        baselines.stream()
            .collect(
                toMap(InHouseBaseline::activity, it -> Measures.of(it.measures()), (a, b) -> b));
    return clauses.stream().flatMap(clause -> finding(clause, byActivity).stream());
  }

  private static Optional<Finding> finding(BoundClause clause, Map<String, Measures> byActivity) {
    return inHouse(clause, byActivity)
        .filter(Figure::hasVolume)
        .filter(inHouse -> isEasier(clause, inHouse))
        .map(inHouse -> easier(clause, clause.metric().shown(inHouse.value()).toPlainString()));
  }

  private static Finding easier(BoundClause clause, String inHouse) {
    String expected = expected(clause).orElseThrow().stripTrailingZeros().toPlainString();
    return Finding.at(
            clause,
            "expected",
            EASIER,
            "The target %s for %s is easier than what was measured in-house, %s"
                .formatted(expected, clause.metric().code(), inHouse),
            "Ask for at least %s, or let the approver answer why less is enough".formatted(inHouse))
        .measured(expected, inHouse);
  }

  /// The clause's metric as it was in-house, if that is known.
  private static Optional<Figure> inHouse(BoundClause clause, Map<String, Measures> byActivity) {
    MetricDefinition metric = clause.metric();
    Set<String> activities =
        clause.lines().stream().map(ScopeLine::activity).collect(Collectors.toSet());
    return byActivity.keySet().containsAll(activities) && !activities.isEmpty()
        ? Optional.of(Measures.pool(activities.stream().map(byActivity::get).toList()))
            .filter(pooled -> pooled.hasAll(metric.numerator().keySet()))
            .filter(pooled -> pooled.hasAll(metric.denominator().keySet()))
            .map(metric::figure)
        : Optional.empty();
  }

  /// Compared without a quotient, so that nothing is rounded.
  private static boolean isEasier(BoundClause clause, Figure inHouse) {
    return expected(clause)
        .map(expected -> expected.multiply(inHouse.denominator()))
        .map(target -> target.compareTo(inHouse.numerator().multiply(inHouse.scale())))
        .filter(
            order ->
                switch (clause.metric().direction()) {
                  case HIGHER_IS_BETTER -> order < 0;
                  case LOWER_IS_BETTER -> order > 0;
                  case WITHIN_BAND -> false;
                })
        .isPresent();
  }

  private static Optional<BigDecimal> expected(BoundClause clause) {
    return switch (clause.clause()) {
      case SlaClause sla -> Optional.ofNullable(sla.expected());
      case BehaviourClause behaviour -> Optional.of(behaviour.expected());
    };
  }
}
