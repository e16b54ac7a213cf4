package dev.plumbline.scorecard.credit;

import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The months of [NaiveScorecard].
final class NaiveWindows {

  private static final Set<String> LEFT_OUT =
      Set.of("RAMP", "NOT_DUE", "EXCUSED", "PENDING", "NOT_MEASURED", "NO_VOLUME");

  private final Inputs inputs;

  NaiveWindows(Inputs inputs) {
    this.inputs = inputs;
  }

  /// From the third UNDECIDED in a row on, the months since the first, each by itself.
  List<NaiveMonth> tested(Clause clause, List<NaiveMonth> pooled, NaiveReliefs reliefs) {
    Map<YearMonth, String> past = new TreeMap<>();
    for (History.PastResult result : inputs.history().results()) {
      if (result.clause().equals(clause.code())) {
        past.put(result.month(), result.outcome().name());
      }
    }
    int undecided = 0;
    YearMonth first = inputs.period();
    for (YearMonth month = inputs.period().minusMonths(1);
        month.isAfter(inputs.period().minusMonths(13));
        month = month.minusMonths(1)) {
      String outcome = past.getOrDefault(month, "EXCUSED");
      if (outcome.equals("UNDECIDED")) {
        undecided++;
        first = month;
      } else if (!LEFT_OUT.contains(outcome)) {
        break;
      }
    }
    if (undecided < 2) {
      return pooled;
    }
    List<NaiveMonth> tested = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(inputs.period()); month = month.plusMonths(1)) {
      String outcome = past.getOrDefault(month, "NOT_DUE");
      NaiveMonth figures = new NaiveMonth(clause, month, inputs);
      boolean leftOut = LEFT_OUT.contains(outcome) && !outcome.equals("NOT_DUE");
      if (!leftOut
          && reaches(clause, month)
          && !reliefs.excuse(clause, month)
          && !figures.vendorOwes
          && !figures.clientOwes) {
        tested.add(figures);
      }
    }
    return tested;
  }

  List<YearMonth> of(Clause clause) {
    YearMonth period = inputs.period();
    int before =
        switch (clause.window()) {
          case MONTH -> 0;
          case ROLLING_3 -> 2;
          case QUARTER -> (period.getMonthValue() - 1) % 3;
        };
    List<YearMonth> months = new ArrayList<>();
    for (int i = before; i > 0; i--) {
      if (reaches(clause, period.minusMonths(i))) {
        months.add(period.minusMonths(i));
      }
    }
    months.add(period);
    return months;
  }

  private boolean reaches(Clause clause, YearMonth month) {
    var origin = inputs.origins().get(clause.code());
    return !ramp(month) && (origin == null || !month.isBefore(origin.since()));
  }

  boolean ramp(YearMonth month) {
    int age =
        (month.getYear() - inputs.terms().firstMonth().getYear()) * 12
            + month.getMonthValue()
            - inputs.terms().firstMonth().getMonthValue();
    return age < inputs.terms().rampMonths();
  }
}
