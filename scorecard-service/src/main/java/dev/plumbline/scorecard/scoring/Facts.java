package dev.plumbline.scorecard.scoring;

import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.scoring.Fact.LateReport;
import dev.plumbline.scorecard.scoring.Fact.MissingReport;
import dev.plumbline.scorecard.scoring.Fact.NoCounterData;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Works out the facts of a month.
final class Facts {

  private Facts() {}

  static List<Fact> of(Inputs inputs) {
    List<Fact> facts = new ArrayList<>();
    punctuality(inputs).ifPresent(facts::add);
    for (Clause clause : inputs.terms().clauses()) {
      counterData(clause, inputs.terms()).ifPresent(facts::add);
    }
    return List.copyOf(facts);
  }

  private static Optional<Fact> punctuality(Inputs inputs) {
    ReportingCalendar calendar = inputs.terms().calendar();
    LocalDate lastDay = calendar.lastDay(inputs.period());
    Report report = inputs.current().vendor();
    if (report == null) {
      return inputs.isDue() ? Optional.of(new MissingReport(lastDay)) : Optional.empty();
    }
    return calendar.isPast(inputs.period(), report.firstSubmittedAt())
        ? Optional.of(new LateReport(report.firstSubmittedAt(), lastDay))
        : Optional.empty();
  }

  private static Optional<Fact> counterData(Clause clause, Terms terms) {
    List<String> without = new ArrayList<>();
    Set<String> lacking = new TreeSet<>();
    for (String counterMetric : clause.metric().counterMetrics()) {
      Set<String> unavailable = unavailable(counterMetric, terms);
      if (!unavailable.isEmpty()) {
        without.add(counterMetric);
        lacking.addAll(unavailable);
      }
    }
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(new NoCounterData(clause.code(), without, List.copyOf(lacking)));
  }

  /// The declared measures without which no definition of the counter-metric can be worked out;
  /// empty where one can.
  private static Set<String> unavailable(String counterMetric, Terms terms) {
    Set<String> lacking = new TreeSet<>();
    for (MetricDefinition definition : terms.counterMetrics()) {
      if (definition.answersTo(counterMetric)) {
        Set<String> lacks = new TreeSet<>(definition.measures());
        lacks.retainAll(terms.unavailable());
        if (lacks.isEmpty()) {
          return Set.of();
        }
        lacking.addAll(lacks);
      }
    }
    return lacking;
  }
}
