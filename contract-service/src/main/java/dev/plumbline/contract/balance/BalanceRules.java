package dev.plumbline.contract.balance;

import static dev.plumbline.kernel.metric.Family.EFFICIENCY;

import dev.plumbline.contract.clause.BehaviourClause;
import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds the clauses of a version to a [BalancePolicy].
public final class BalanceRules {

  static final String EFFICIENCY_WEIGHT = "efficiency-weight";
  static final String EFFICIENCY_CREDIT = "efficiency-credit";
  static final String EXPERIENCE_WEIGHT = "experience-weight";
  static final String EXPERIENCE_CREDIT = "experience-credit";
  static final String NO_BEHAVIOUR_CLAUSE = "no-behaviour-clause";
  static final String NO_COUNTER_CLAUSE = "no-counter-clause";

  private final BalancePolicy policy;
  private final List<BoundClause> clauses;
  private final Shares shares;

  private BalanceRules(BalancePolicy policy, List<BoundClause> clauses) {
    this.policy = policy;
    this.clauses = clauses;
    this.shares = new Shares(clauses);
  }

  public static Stream<Finding> findings(BalancePolicy policy, List<BoundClause> clauses) {
    var rules = new BalanceRules(policy, clauses);
    return Stream.concat(
        Stream.of(
                rules.efficiencyWeight(),
                rules.efficiencyCredit(),
                rules.experienceWeight(),
                rules.experienceCredit(),
                rules.behaviour())
            .flatMap(Optional::stream),
        rules.counters());
  }

  private Optional<Finding> efficiencyWeight() {
    Share share = shares.efficiencyWeight();
    return finding(
        share.isAbove(policy.maxEfficiencyWeight()),
        EFFICIENCY_WEIGHT,
        "Efficiency clauses have %s of the weight; at most %s is allowed",
        share,
        policy.maxEfficiencyWeight());
  }

  private Optional<Finding> efficiencyCredit() {
    Share share = shares.efficiencyCredit();
    return finding(
        share.isAbove(policy.maxEfficiencyCredit()),
        EFFICIENCY_CREDIT,
        "Efficiency clauses have %s of the credit allocation; at most %s is allowed",
        share,
        policy.maxEfficiencyCredit());
  }

  private Optional<Finding> experienceWeight() {
    Share share = shares.experienceWeight();
    return finding(
        clauses.isEmpty() || share.isBelow(policy.minExperienceWeight()),
        EXPERIENCE_WEIGHT,
        "Customer-experience and behaviour clauses have %s of the weight; at least %s is needed",
        share,
        policy.minExperienceWeight());
  }

  private Optional<Finding> experienceCredit() {
    Share share = shares.experienceCredit();
    return finding(
        share.isBelow(policy.minExperienceCredit()),
        EXPERIENCE_CREDIT,
        "Customer-experience and behaviour clauses have %s of the credit allocation;"
            + " at least %s is needed",
        share,
        policy.minExperienceCredit());
  }

  private Optional<Finding> behaviour() {
    return clauses.stream().anyMatch(it -> it.clause() instanceof BehaviourClause)
        ? Optional.empty()
        : Optional.of(Finding.of(NO_BEHAVIOUR_CLAUSE, "At least one behaviour clause is needed"));
  }

  private Stream<Finding> counters() {
    return clauses.stream()
        .filter(it -> it.metric().family() == EFFICIENCY)
        .filter(efficiency -> clauses.stream().noneMatch(it -> isCounter(it, efficiency)))
        .map(
            it ->
                Finding.at(
                    it.clause(),
                    NO_COUNTER_CLAUSE,
                    "%s needs a clause outside efficiency on one of %s, with at least %s of the"
                            .formatted(
                                it.metric().code(),
                                String.join(", ", it.metric().counterMetrics()),
                                percent(policy.minCounterWeight()))
                        + " weight and due at least as often"));
  }

  private boolean isCounter(BoundClause counter, BoundClause efficiency) {
    return counter.metric().family() != EFFICIENCY
        && efficiency.metric().counterMetrics().stream().anyMatch(counter.metric()::answersTo)
        && counter.clause().window().isDueAtLeastAsOftenAs(efficiency.clause().window())
        && !shares.weightOf(counter).isBelow(policy.minCounterWeight());
  }

  private static Optional<Finding> finding(
      boolean broken, String rule, String message, Share share, BigDecimal limit) {
    return broken
        ? Optional.of(Finding.of(rule, message.formatted(share, percent(limit))))
        : Optional.empty();
  }

  private static String percent(BigDecimal limit) {
    return limit.stripTrailingZeros().toPlainString() + " %";
  }
}
