package dev.plumbline.scorecard.scoring.evidence;

import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes measures line by line from the report that counts, and keeps what it found and what it
/// missed. For a metric, line and month all measures come from one report, the client's or the
/// vendor's as the contract's source rule says, unless the metric is one of both sources: then each
/// comes from its owner.
final class Gatherer {

  private static final String FORECAST_DEVIATION = "forecastDeviation";
  private static final String OFFERED = "contactsOffered";
  private static final String FORECAST = "contactsForecast";

  private final Terms terms;
  private final Map<YearMonth, MonthEvidence> evidence;
  private final List<Part> parts = new ArrayList<>();
  private final Set<Gap> gaps = new LinkedHashSet<>();

  Gatherer(Terms terms, Map<YearMonth, MonthEvidence> evidence) {
    this.terms = terms;
    this.evidence = evidence;
  }

  Pool pool() {
    return new Pool(parts, List.copyOf(gaps));
  }

  /// The client's ratings for a behaviour clause; a line without any is not missing.
  void ratings(YearMonth month, Line line, String clause) {
    Measures ratings =
        month(month).observations(clause).ratings().getOrDefault(line, Measures.NONE);
    add(month, line, CLIENT, null, ratings);
  }

  void ofMetric(YearMonth month, Line line, MetricDefinition metric, Set<String> measures) {
    if (metric.fromOneSource()) {
      fromOneReport(month, line, measures, terms.sourceRule(metric));
    } else {
      measures.forEach(measure -> fromOwner(month, line, measure));
    }
  }

  void fromOneReport(YearMonth month, Line line, Set<String> measures, SourceRule rule) {
    Party source =
        switch (rule) {
          case CLIENT -> CLIENT;
          case VENDOR -> VENDOR;
          case CLIENT_ELSE_VENDOR -> lineOf(month, CLIENT, line).hasAll(measures) ? CLIENT : VENDOR;
        };
    Measures known = lineOf(month, source, line).only(measures);
    add(month, line, source, revision(month, source), known);
    for (String missing : known.missing(measures)) {
      Party owedBy = rule == SourceRule.CLIENT ? CLIENT : terms.owner(missing);
      gaps.add(new Gap(month, line, missing, owedBy));
    }
  }

  private void fromOwner(YearMonth month, Line line, String measure) {
    if (measure.equals(FORECAST_DEVIATION)) {
      deviation(month, line);
      return;
    }
    Party owner = terms.owner(measure);
    owned(month, line, measure)
        .ifPresent(
            value ->
                add(
                    month,
                    line,
                    owner,
                    revision(month, owner),
                    Measures.of(Map.of(measure, value))));
  }

  /// |offered − forecast| of a line and month, each from its owner.
  private void deviation(YearMonth month, Line line) {
    Party forecaster = terms.owner(FORECAST);
    Optional<BigDecimal> offered = owned(month, line, OFFERED);
    Optional<BigDecimal> forecast = owned(month, line, FORECAST);
    offered
        .flatMap(contacts -> forecast.map(contacts::subtract))
        .ifPresent(
            difference ->
                add(
                    month,
                    line,
                    forecaster,
                    revision(month, forecaster),
                    Measures.of(Map.of(FORECAST_DEVIATION, difference.abs()))));
  }

  /// A measure from its owner's report; where it is absent, that is the owner's failing.
  private Optional<BigDecimal> owned(YearMonth month, Line line, String measure) {
    Party owner = terms.owner(measure);
    Optional<BigDecimal> value = lineOf(month, owner, line).find(measure);
    if (value.isEmpty()) {
      gaps.add(new Gap(month, line, measure, owner));
    }
    return value;
  }

  private void add(
      YearMonth month, Line line, Party source, @Nullable Integer revision, Measures known) {
    if (!known.values().isEmpty()) {
      parts.add(new Part(month, line, source, revision, known));
    }
  }

  private Measures lineOf(YearMonth month, Party source, Line line) {
    return month(month).report(source).map(report -> report.line(line)).orElse(Measures.NONE);
  }

  private @Nullable Integer revision(YearMonth month, Party source) {
    return month(month).report(source).map(Report::revision).orElse(null);
  }

  private MonthEvidence month(YearMonth month) {
    return evidence.getOrDefault(month, MonthEvidence.NONE);
  }
}
