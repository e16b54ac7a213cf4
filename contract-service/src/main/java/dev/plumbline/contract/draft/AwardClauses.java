package dev.plumbline.contract.draft;

import dev.plumbline.contract.agreement.version.background.AwardOrigin.LeftOut;
import dev.plumbline.contract.clause.BehaviourClause;
import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.clause.SlaClause;
import dev.plumbline.contract.clause.Window;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.upstream.AwardDraft;
import dev.plumbline.contract.upstream.AwardDraft.Behaviour;
import dev.plumbline.contract.upstream.AwardDraft.Target;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts an award's targets and behaviours into clauses: each target a clause on the lines of its
/// activity to whose channel the metric applies, each behaviour a clause on all lines of its
/// activity. What makes no clause is left out and named.
final class AwardClauses {

  private final AwardDraft award;
  private final ClauseDefaults defaults;
  private final Metrics metrics;
  private final ClauseCodes codes = new ClauseCodes();
  private final List<Clause> clauses = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private AwardClauses(AwardDraft award, ClauseDefaults defaults, Metrics metrics) {
    this.award = award;
    this.defaults = defaults;
    this.metrics = metrics;
  }

  /// What came of an award.
  record Drafted(List<Clause> clauses, List<LeftOut> leftOut) {}

  static Drafted of(AwardDraft award, ClauseDefaults defaults, Metrics metrics) {
    var drafting = new AwardClauses(award, defaults, metrics);
    for (int i = 0; i < award.targets().size(); i++) {
      drafting.add("/targets/" + i, award.targets().get(i));
    }
    award.behaviours().forEach(drafting::add);
    return new Drafted(List.copyOf(drafting.clauses), List.copyOf(drafting.leftOut));
  }

  private void add(String part, Target target) {
    Optional<MetricDefinition> metric = metrics.newest(target.metric());
    List<ScopeLine> lines =
        metric
            .map(
                it ->
                    lines(target.activity()).stream()
                        .filter(line -> it.channels().covers(line.line()))
                        .toList())
            .orElse(List.of());
    obstacle(target, metric, lines)
        .ifPresentOrElse(
            reason -> leftOut.add(new LeftOut(part, reason)),
            () -> clauses.add(clause(target, lines)));
  }

  private static Optional<String> obstacle(
      Target target, Optional<MetricDefinition> metric, List<ScopeLine> lines) {
    String code = target.metric();
    if (metric.isEmpty()) {
      return Optional.of("%s is not the code of a published metric".formatted(code));
    }
    if (code.equals(BehaviourClause.METRIC)) {
      return Optional.of("%s belongs to behaviours, and not to targets".formatted(code));
    }
    if (metric.get().direction() == Direction.WITHIN_BAND) {
      return Optional.of("%s is held within a band, and the target has none".formatted(code));
    }
    return lines.isEmpty()
        ? Optional.of("%s applies to no channel of %s".formatted(code, target.activity()))
        : Optional.empty();
  }

  private SlaClause clause(Target target, List<ScopeLine> lines) {
    return new SlaClause(
        codes.of(target.metric(), target.activity()),
        null,
        target.metric(),
        null,
        lines,
        Window.MONTH,
        target.expected(),
        target.minimum(),
        null,
        null,
        defaults.targetWeight(),
        null,
        false,
        BigDecimal.ZERO,
        false,
        null,
        false,
        List.of());
  }

  private void add(Behaviour behaviour) {
    clauses.add(
        new BehaviourClause(
            codes.of(behaviour.code(), behaviour.activity()),
            null,
            behaviour.behaviour(),
            behaviour.whatGoodLooksLike(),
            behaviour.anchors(),
            null,
            lines(behaviour.activity()),
            null,
            defaults.behaviourExpected(),
            defaults.behaviourMinimum(),
            defaults.behaviourWeight(),
            false,
            BigDecimal.ZERO,
            null));
  }

  private List<ScopeLine> lines(String activity) {
    return award.scope().stream().filter(line -> line.activity().equals(activity)).toList();
  }
}
