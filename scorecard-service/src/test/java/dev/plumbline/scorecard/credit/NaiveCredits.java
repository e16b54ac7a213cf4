package dev.plumbline.scorecard.credit;

import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/// The credits of [NaiveScorecard], in whole cents of a fixed price and without a history. Those of
/// a quarter are open where it has months before.
final class NaiveCredits {

  private NaiveCredits() {}

  static Map<String, BigDecimal> of(Inputs inputs, Map<String, String> outcomes) {
    Terms terms = inputs.terms();
    MonthEvidence month = inputs.current();
    Map<String, BigDecimal> credits = new TreeMap<>();
    BigInteger fee =
        cents(month.invoice() == null ? "12345.67" : month.invoice().amount().toPlainString());
    BigInteger atRisk = percent(fee, terms.atRisk().percentOfFees());
    BigInteger cap = percent(fee, terms.atRisk().monthlyCapPercent());
    TreeMap<String, BigInteger> uncapped = new TreeMap<>();
    TreeMap<String, BigInteger> quarterly = new TreeMap<>();
    for (Clause clause : terms.clauses()) {
      String outcome = outcomes.get(clause.code());
      var both = month.observations().get(clause.code());
      boolean pays =
          clause.evidence() == Clause.Evidence.REPORTS
              || (both != null
                  && both.ratedByBoth() >= 10
                  && both.absoluteDifferences()
                          .multiply(BigDecimal.TWO)
                          .compareTo(BigDecimal.valueOf(both.ratedByBoth()))
                      <= 0);
      if (clause.stake() != null
          && pays
          && ("BELOW_MINIMUM".equals(outcome) || "NOT_REPORTED".equals(outcome))) {
        BigInteger credit = percent(atRisk, clause.stake().allocationPercent());
        if (clause.window() != Window.QUARTER) {
          uncapped.put(clause.code(), credit);
        } else if (!hasMonthsBefore(inputs)) {
          quarterly.put(clause.code(), credit);
        }
      }
    }
    Map<String, BigInteger> paid = cut(uncapped, cap);
    BigInteger left = cap.subtract(paid.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
    paid.putAll(cut(quarterly, left));
    uncapped.putAll(quarterly);
    uncapped.forEach(
        (code, credit) -> {
          if (credit.signum() > 0) {
            credits.put(code, new BigDecimal(paid.get(code), 2));
          }
        });
    return credits;
  }

  /// Whether the quarter has months before, of whose money nothing is known.
  private static boolean hasMonthsBefore(Inputs inputs) {
    boolean has = false;
    YearMonth scored = inputs.terms().firstMonth().plusMonths(inputs.terms().rampMonths());
    for (YearMonth month = inputs.period();
        (month.getMonthValue() - 1) % 3 != 0;
        month = month.minusMonths(1)) {
      has = has || !month.minusMonths(1).isBefore(scored);
    }
    return has;
  }

  /// Cuts what exceeds the cap, cent by cent.
  static Map<String, BigInteger> cut(Map<String, BigInteger> uncapped, BigInteger cap) {
    BigInteger sum = uncapped.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    TreeMap<String, BigInteger> paid = new TreeMap<>(uncapped);
    if (sum.compareTo(cap) > 0) {
      paid.replaceAll((code, credit) -> credit.multiply(cap).divide(sum));
      TreeMap<String, BigInteger> waiting = new TreeMap<>(uncapped);
      while (paid.values().stream().reduce(BigInteger.ZERO, BigInteger::add).compareTo(cap) < 0) {
        String largest = waiting.firstKey();
        for (String code : waiting.keySet()) {
          largest = waiting.get(code).compareTo(waiting.get(largest)) > 0 ? code : largest;
        }
        waiting.remove(largest);
        paid.merge(largest, BigInteger.ONE, BigInteger::add);
      }
    }
    return paid;
  }

  static BigInteger cents(String amount) {
    return new BigDecimal(amount).movePointRight(2).toBigIntegerExact();
  }

  static BigInteger percent(BigInteger cents, BigDecimal percent) {
    return new BigDecimal(cents)
        .multiply(percent)
        .movePointLeft(2)
        .setScale(0, RoundingMode.HALF_EVEN)
        .toBigIntegerExact();
  }
}
