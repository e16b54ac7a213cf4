package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.money.ProRata;
import dev.plumbline.scorecard.credit.Credits.Open;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The function from a scored month to its credits.
public final class Crediting {

  private static final BigDecimal TWICE = BigDecimal.TWO;
  private static final int RATED_BY_BOTH = 10;
  private static final BigDecimal CALIBRATED = new BigDecimal("0.5");

  private Crediting() {}

  /// The credits of a scored month.
  ///
  /// @param scorecard what [dev.plumbline.scorecard.scoring.Scoring] made of the same inputs
  public static Credits credit(Inputs inputs, Scorecard scorecard) {
    Map<String, Default> defaults = new TreeMap<>();
    for (ClauseResult result : scorecard.clauses()) {
      Defaults.of(result, inputs.period(), inputs.history())
          .ifPresent(it -> defaults.put(result.clause().code(), it));
    }
    FeeBasis basis = Fees.of(inputs);
    return new Credits(
        defaults,
        basis,
        basis
            .fee()
            .<Credits.Settlement>map(fee -> settle(fee, defaults, inputs))
            .orElseGet(Open::new));
  }

  private static Settled settle(Money fee, Map<String, Default> defaults, Inputs inputs) {
    Money atRisk = fee.percent(inputs.terms().atRisk().percentOfFees());
    Money cap = fee.percent(inputs.terms().atRisk().monthlyCapPercent());
    Map<String, Money> uncapped = new TreeMap<>();
    for (Clause clause : inputs.terms().clauses()) {
      Clause.Stake stake = clause.stake();
      if (stake != null && defaults.containsKey(clause.code()) && pays(clause, inputs)) {
        Money amount =
            Money.rounded(
                atRisk
                    .amount()
                    .multiply(stake.allocationPercent())
                    .multiply(factor(clause, stake, inputs))
                    .movePointLeft(2),
                fee.currency());
        if (amount.amount().signum() > 0) {
          uncapped.put(clause.code(), amount);
        }
      }
    }
    Map<String, Money> capped = ProRata.limit(uncapped, cap);
    List<Credit> items =
        uncapped.entrySet().stream()
            .map(
                it ->
                    new Credit(
                        it.getKey(),
                        it.getValue(),
                        capped.getOrDefault(it.getKey(), it.getValue())))
            .toList();
    return new Settled(fee, atRisk, cap, items);
  }

  /// Twice where the clause escalates and was in default the month before, too.
  private static BigDecimal factor(Clause clause, Clause.Stake stake, Inputs inputs) {
    boolean again =
        stake.escalating()
            && inputs
                .history()
                .monthBefore(inputs.period(), clause.code())
                .filter(History.PastResult::isDefault)
                .isPresent();
    return again ? TWICE : BigDecimal.ONE;
  }

  /// A behaviour clause pays only where both sides rated enough of the same contacts and agreed
  /// well enough.
  private static boolean pays(Clause clause, Inputs inputs) {
    return switch (clause.evidence()) {
      case REPORTS -> true;
      case OBSERVATIONS -> isCalibrated(inputs.current().observations(clause.code()));
    };
  }

  private static boolean isCalibrated(Observations observations) {
    BigDecimal most = CALIBRATED.multiply(BigDecimal.valueOf(observations.ratedByBoth()));
    return observations.ratedByBoth() >= RATED_BY_BOTH
        && observations.absoluteDifferences().compareTo(most) <= 0;
  }
}
