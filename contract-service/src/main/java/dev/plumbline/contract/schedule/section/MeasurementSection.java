package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.page.Table;
import dev.plumbline.contract.terms.Measurement;
import dev.plumbline.contract.terms.MetricSource;
import dev.plumbline.contract.terms.SourceRule;
import dev.plumbline.contract.terms.UnavailableMeasure;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Vocabulary;
import java.util.List;
import java.util.TreeMap;

/// Who measures what, and whose figure counts.
final class MeasurementSection {

  private MeasurementSection() {}

  static Section of(Subject subject) {
    Measurement measurement = subject.terms().content().measurement();
    return Section.titled("Measurement")
        .say(
            "All measures of a metric and a month come from one report. Unless a table below says"
                + " otherwise, the client's report counts where it holds every one of them, else the"
                + " vendor's.")
        .fact(
            "Verification",
            "Figures of both parties differ where the vendor's is off the client's by more than %s"
                .formatted(Quantity.percent(measurement.verificationTolerancePercent())))
        .fact(
            "Relief",
            "Metrics that depend on volume are excused where it exceeds the forecast by more than %s"
                .formatted(Quantity.percent(measurement.reliefBandPercent())))
        .part(measures(measurement, Vocabulary.with(subject.terms().measures())))
        .parts(sources(measurement))
        .part(unavailable(measurement));
  }

  private static Section measures(Measurement measurement, Vocabulary vocabulary) {
    Table table = Table.of("Measure", "What is counted", "Unit", "Owed by");
    for (var owner : new TreeMap<>(measurement.owners()).entrySet()) {
      String code = owner.getKey();
      table =
          table.row(
              code,
              vocabulary.find(code).map(MeasureDefinition::description).orElse("–"),
              vocabulary.find(code).map(it -> Names.of(it.unit())).orElse("–"),
              Names.of(owner.getValue()));
    }
    return Section.titled("Measures").table(table);
  }

  private static List<Section> sources(Measurement measurement) {
    Table table = Table.of("Metric", "Whose report counts");
    for (MetricSource source : measurement.sources()) {
      if (source.rule() != SourceRule.CLIENT_ELSE_VENDOR) {
        table = table.row(source.metric(), Names.of(source.rule()));
      }
    }
    return table.isEmpty()
        ? List.of()
        : List.of(Section.titled("Whose report counts").table(table));
  }

  private static Section unavailable(Measurement measurement) {
    Section section = Section.titled("What is unavailable");
    if (measurement.unavailable().isEmpty()) {
      return section.say("Nothing: every measure above is to be had.");
    }
    Table table = Table.of("Measure", "Why it cannot be had");
    for (UnavailableMeasure measure : measurement.unavailable()) {
      table = table.row(measure.measure(), measure.reason());
    }
    return section
        .say(
            "These measures would show whether a metric is gamed, and cannot be had. Every scorecard"
                + " says so.")
        .table(table);
  }
}
