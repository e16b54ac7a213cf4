package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What [NaiveScorecard] finds of a clause in one month.
final class NaiveMonth {

  final Map<String, BigDecimal> sums = new HashMap<>();
  boolean vendorOwes;
  boolean clientOwes;
  boolean clientSampled;
  BigDecimal handled = BigDecimal.ZERO;

  NaiveMonth(Clause clause, YearMonth of, Inputs inputs) {
    MonthEvidence month = inputs.evidence().getOrDefault(of, MonthEvidence.NONE);
    Set<String> needed = new HashSet<>(clause.metric().numerator().keySet());
    needed.addAll(clause.metric().denominator().keySet());
    if (clause.metric().sampleCount() != null) {
      needed.add(clause.metric().sampleCount());
    }
    for (Line line : clause.lines()) {
      BigDecimal contacts = either(month, line, "contactsHandled");
      handled = contacts == null ? handled : handled.add(contacts);
      if (clause.evidence() == Clause.Evidence.OBSERVATIONS) {
        clientSampled = true;
        needed.add("ratingPointsSquared");
        var ratings = month.observations().get(clause.code());
        var onLine = ratings == null ? null : ratings.ratings().get(line);
        for (String measure : needed) {
          sums.merge(
              measure,
              onLine == null ? BigDecimal.ZERO : onLine.values().get(measure),
              BigDecimal::add);
        }
      } else {
        reported(clause, needed, line, month, inputs);
      }
    }
  }

  private void reported(
      Clause clause, Set<String> needed, Line line, MonthEvidence month, Inputs inputs) {
    SourceRule rule = inputs.terms().sources().get(clause.metric().code());
    boolean clientHasAll = true;
    for (String measure : needed) {
      clientHasAll = clientHasAll && measured(month.client(), line, measure) != null;
    }
    boolean fromClient = rule == SourceRule.CLIENT || (rule != SourceRule.VENDOR && clientHasAll);
    for (String measure : needed) {
      BigDecimal value = measured(fromClient ? month.client() : month.vendor(), line, measure);
      if (value != null) {
        clientSampled =
            clientSampled || (fromClient && measure.equals(clause.metric().sampleCount()));
        sums.merge(measure, value, BigDecimal::add);
      } else if (rule == SourceRule.CLIENT
          || inputs.terms().owners().get(measure) == Party.CLIENT) {
        clientOwes = true;
      } else {
        vendorOwes = true;
      }
    }
  }

  static BigDecimal sum(List<NaiveMonth> months, String measure) {
    BigDecimal sum = BigDecimal.ZERO;
    for (NaiveMonth month : months) {
      sum = sum.add(month.sums.getOrDefault(measure, BigDecimal.ZERO));
    }
    return sum;
  }

  /// The client's figure, else the vendor's.
  static @Nullable BigDecimal either(MonthEvidence month, Line line, String measure) {
    BigDecimal clients = measured(month.client(), line, measure);
    return clients != null ? clients : measured(month.vendor(), line, measure);
  }

  private static @Nullable BigDecimal measured(@Nullable Report report, Line line, String measure) {
    return report == null || !report.lines().containsKey(line)
        ? null
        : report.lines().get(line).values().get(measure);
  }
}
