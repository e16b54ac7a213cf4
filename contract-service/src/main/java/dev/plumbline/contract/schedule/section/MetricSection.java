package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.kernel.metric.Benchmark;
import dev.plumbline.kernel.metric.Formula;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.Currency;
import java.util.Optional;

/// The definitions of the metrics, spelt out.
final class MetricSection {

  private final Currency currency;

  private MetricSection(Currency currency) {
    this.currency = currency;
  }

  static Section of(Subject subject) {
    MetricSection metrics = new MetricSection(subject.terms().content().currency());
    return Section.titled("Metric definitions")
        .say(
            "A metric is worked out of measures that are summed over all lines and months of a"
                + " clause first; a longer period is never an average of averages. Beside the"
                + " metrics of the clauses stand those that show whether one of them is gamed.")
        .parts(subject.terms().metrics().stream().map(metrics::part).toList());
  }

  private Section part(MetricDefinition metric) {
    Section part =
        Section.titled(
                "%s (%s, version %d)".formatted(metric.name(), metric.code(), metric.version()))
            .say(metric.description())
            .fact("Formula", Formula.inWords(metric))
            .fact("Unit", Quantity.unit(metric.unit(), currency))
            .fact("Direction", Names.of(metric.direction()))
            .fact("Family", Names.of(metric.family()))
            .fact("Sample", Optional.ofNullable(metric.sampleCount()))
            .fact(
                "Interval",
                Optional.of(metric.interval()).filter(it -> it != Interval.NONE).map(Names::of))
            .fact("How it is gamed", metric.howGamed())
            .fact(
                "What shows it",
                Optional.of(metric.counterMetrics())
                    .filter(it -> !it.isEmpty())
                    .map(it -> String.join(", ", it)))
            .fact("Source", metric.source());
    for (Benchmark benchmark : metric.benchmarks()) {
      part =
          part.fact(
              "Benchmark",
              "%s (%s, %s)"
                  .formatted(
                      Quantity.of(benchmark.value(), metric.unit(), currency),
                      benchmark.source(),
                      benchmark.date()));
    }
    return part;
  }
}
