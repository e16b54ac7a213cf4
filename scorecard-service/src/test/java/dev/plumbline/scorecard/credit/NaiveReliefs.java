package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The reliefs of [NaiveScorecard].
final class NaiveReliefs {

  private final Inputs inputs;

  NaiveReliefs(Inputs inputs) {
    this.inputs = inputs;
  }

  boolean excuse(Clause clause, YearMonth of) {
    if (month(of).reliefs().contains(clause.code())) {
      return true;
    }
    if (!clause.metric().volumeSensitive()) {
      return false;
    }
    BigDecimal forecast = BigDecimal.ZERO;
    for (Line line : clause.lines()) {
      BigDecimal onLine = month(of).forecast().get(line);
      forecast = forecast == null || onLine == null ? null : forecast.add(onLine);
    }
    if (forecast == null) {
      BigDecimal one = sum(clause, of.minusMonths(1), "contactsOffered");
      BigDecimal two = sum(clause, of.minusMonths(2), "contactsOffered");
      BigDecimal three = sum(clause, of.minusMonths(3), "contactsOffered");
      if (one == null || two == null || three == null) {
        return false;
      }
      forecast =
          one.add(two)
              .add(three)
              .divide(new BigDecimal(BigInteger.valueOf(3)), new MathContext(60));
    }
    BigDecimal offered = sum(clause, of, "contactsOffered");
    BigDecimal repeats = sum(clause, of, "repeatContactsSameDay");
    BigDecimal abandons = sum(clause, of, "contactsAbandoned");
    BigDecimal less = repeats;
    if (less == null && abandons != null && offered != null) {
      less = abandons.subtract(offered.multiply(expected()).movePointLeft(2)).max(BigDecimal.ZERO);
    }
    if (offered == null || less == null) {
      return false;
    }
    BigDecimal band = BigDecimal.ONE.add(inputs.terms().reliefBandPercent().movePointLeft(2));
    return offered.subtract(less).compareTo(forecast.multiply(band)) > 0;
  }

  private BigDecimal expected() {
    for (Clause clause : inputs.terms().clauses()) {
      if (clause.metric().code().equals("abandon-rate-gross")) {
        return ((Target.AtMost) clause.target()).expected();
      }
    }
    return BigDecimal.ZERO;
  }

  private @Nullable BigDecimal sum(Clause clause, YearMonth of, String measure) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Line line : clause.lines()) {
      BigDecimal onLine = NaiveMonth.either(month(of), line, measure);
      if (onLine == null) {
        return null;
      }
      sum = sum.add(onLine);
    }
    return sum;
  }

  private MonthEvidence month(YearMonth month) {
    return inputs.evidence().getOrDefault(month, MonthEvidence.NONE);
  }
}
