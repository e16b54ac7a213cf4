package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.Charge;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.credit.Credits.Open;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The function from a scored month to its credits.
public final class Crediting {

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
    List<Charge> charges = new ArrayList<>();
    for (Clause clause : inputs.terms().clauses()) {
      Clause.Stake stake = clause.stake();
      if (stake != null && defaults.containsKey(clause.code()) && pays(clause, inputs)) {
        charges.add(
            new Charge(clause.code(), stake.allocationPercent(), isDoubled(clause, stake, inputs)));
      }
    }
    return new Settled(MonthCredits.of(inputs.terms().atRisk(), fee, charges));
  }

  /// Where the clause escalates and was in default the month before, too.
  private static boolean isDoubled(Clause clause, Clause.Stake stake, Inputs inputs) {
    return stake.escalating()
        && inputs
            .history()
            .monthBefore(inputs.period(), clause.code())
            .filter(History.PastResult::isDefault)
            .isPresent();
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
