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

  private static final String CLAUSES = "/clauses";
  private static final String OTHERS = "other clauses";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
    return tooMuch(
        EFFICIENCY_WEIGHT, shares.efficiencyWeight(), policy.maxEfficiencyWeight(), Stake.WEIGHT);
  }

  private Optional<Finding> efficiencyCredit() {
    return tooMuch(
        EFFICIENCY_CREDIT, shares.efficiencyCredit(), policy.maxEfficiencyCredit(), Stake.CREDIT);
  }

  private Optional<Finding> experienceWeight() {
    return clauses.isEmpty()
        ? Optional.of(
            tooLittle(
                EXPERIENCE_WEIGHT,
                shares.experienceWeight(),
                policy.minExperienceWeight(),
                Stake.WEIGHT,
                "Add clauses on the customers' experience and on behaviour"))
        : tooLittle(
            EXPERIENCE_WEIGHT,
            shares.experienceWeight(),
            policy.minExperienceWeight(),
            Stake.WEIGHT);
  }

  private Optional<Finding> experienceCredit() {
    return tooLittle(
        EXPERIENCE_CREDIT, shares.experienceCredit(), policy.minExperienceCredit(), Stake.CREDIT);
  }

  private static Optional<Finding> tooMuch(
      String rule, Share share, BigDecimal limit, Stake stake) {
    return share.isAbove(limit)
        ? Optional.of(
            Finding.of(
                    rule,
                    CLAUSES,
                    "Efficiency clauses have %s of the %s; at most %s is allowed"
                        .formatted(share, stake, percent(limit)),
                    stake.remedy(share.over(limit, stake.decimals()), "efficiency clauses", OTHERS))
                .measured(share.toString(), percent(limit)))
        : Optional.empty();
  }

  private static Optional<Finding> tooLittle(
      String rule, Share share, BigDecimal limit, Stake stake) {
    return share.isBelow(limit)
        ? Optional.of(
            tooLittle(
                rule,
                share,
                limit,
                stake,
                stake.remedy(
                    share.rest().over(HUNDRED.subtract(limit), stake.decimals()),
                    OTHERS,
                    "clauses on customer experience and behaviour")))
        : Optional.empty();
  }

  private static Finding tooLittle(
      String rule, Share share, BigDecimal limit, Stake stake, String remedy) {
    return Finding.of(
            rule,
            CLAUSES,
            "Customer-experience and behaviour clauses have %s of the %s; at least %s is needed"
                .formatted(share, stake, percent(limit)),
            remedy)
        .measured(share.toString(), percent(limit));
  }

  private Optional<Finding> behaviour() {
    return clauses.stream().anyMatch(it -> it.clause() instanceof BehaviourClause)
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                NO_BEHAVIOUR_CLAUSE,
                CLAUSES,
                "There is no behaviour clause",
                "Add at least one behaviour clause"));
  }

  private Stream<Finding> counters() {
    return clauses.stream()
        .filter(it -> it.metric().family() == EFFICIENCY)
        .filter(efficiency -> clauses.stream().noneMatch(it -> isCounter(it, efficiency)))
        .map(
            it ->
                Finding.at(
                    it,
                    "",
                    NO_COUNTER_CLAUSE,
                    "No clause shows whether %s is gamed".formatted(it.metric().code()),
                    "Add a clause outside efficiency on one of %s, with at least %s of the weight"
                            .formatted(
                                String.join(", ", it.metric().counterMetrics()),
                                percent(policy.minCounterWeight()))
                        + " and due at least as often"));
  }

  private boolean isCounter(BoundClause counter, BoundClause efficiency) {
    return counter.metric().family() != EFFICIENCY
        && efficiency.metric().counterMetrics().stream().anyMatch(counter.metric()::answersTo)
        && counter.clause().window().isDueAtLeastAsOftenAs(efficiency.clause().window())
        && !shares.weightOf(counter).isBelow(policy.minCounterWeight());
  }

  private static String percent(BigDecimal limit) {
    return limit.stripTrailingZeros().toPlainString() + " %";
  }
}
