package dev.plumbline.scorecard.scoring.evidence;

import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;

import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Gathers the measures that count: for a metric, line and month all of them from one report, the
/// client's or the vendor's as the contract's source rule says.
public final class Gathering {

  private static final String FORECAST_DEVIATION = "forecastDeviation";
  private static final String OFFERED = "contactsOffered";
  private static final String FORECAST = "contactsForecast";

  private final Terms terms;
  private final Map<YearMonth, MonthEvidence> evidence;
  private final List<Part> parts = new ArrayList<>();
  private final Set<Gap> gaps = new LinkedHashSet<>();

  private Gathering(Terms terms, Map<YearMonth, MonthEvidence> evidence) {
    this.terms = terms;
    this.evidence = evidence;
  }

  /// The measures of a clause's metric over its lines and the months of its window.
  public static Pool ofClause(
      Clause clause, List<YearMonth> months, Terms terms, Map<YearMonth, MonthEvidence> evidence) {
    Gathering gathering = new Gathering(terms, evidence);
    for (YearMonth month : months) {
      switch (clause.evidence()) {
        case REPORTS -> gathering.reported(clause, month);
        case OBSERVATIONS -> gathering.observed(clause, month);
      }
    }
    return gathering.pool();
  }

  /// Measures that no metric asks for, such as those a price is paid for: from the client's report
  /// where it holds them all, else the vendor's.
  public static Pool ofMeasures(
      Set<String> measures,
      List<Line> lines,
      List<YearMonth> months,
      Terms terms,
      Map<YearMonth, MonthEvidence> evidence) {
    Gathering gathering = new Gathering(terms, evidence);
    for (YearMonth month : months) {
      lines.forEach(
          line -> gathering.fromOneReport(month, line, measures, SourceRule.CLIENT_ELSE_VENDOR));
    }
    return gathering.pool();
  }

  private Pool pool() {
    return new Pool(parts, List.copyOf(gaps));
  }

  private void observed(Clause clause, YearMonth month) {
    Map<Line, Measures> ratings = month(month).observations(clause.code()).ratings();
    clause
        .lines()
        .forEach(line -> add(month, line, CLIENT, null, ratings.getOrDefault(line, Measures.NONE)));
  }

  /// A metric that uses what a contract has once takes the rest from all lines of the scope.
  private void reported(Clause clause, YearMonth month) {
    MetricDefinition metric = clause.metric();
    Set<String> once = new TreeSet<>(metric.measures());
    once.removeIf(measure -> !isOncePerContract(measure));
    Set<String> byLine = new TreeSet<>(metric.measures());
    byLine.removeAll(once);
    List<Line> lines = once.isEmpty() ? clause.lines() : terms.scope();
    if (!byLine.isEmpty()) {
      lines.forEach(line -> take(metric, month, line, byLine));
    }
    if (!once.isEmpty()) {
      take(metric, month, Line.SHARED, once);
    }
  }

  private void take(MetricDefinition metric, YearMonth month, Line line, Set<String> measures) {
    if (metric.fromOneSource()) {
      fromOneReport(month, line, measures, terms.sourceRule(metric));
    } else {
      measures.forEach(measure -> fromOwner(month, line, measure));
    }
  }

  private void fromOneReport(YearMonth month, Line line, Set<String> measures, SourceRule rule) {
    Party source =
        switch (rule) {
          case CLIENT -> CLIENT;
          case VENDOR -> VENDOR;
          case CLIENT_ELSE_VENDOR -> lineOf(month, CLIENT, line).hasAll(measures) ? CLIENT : VENDOR;
        };
    Measures known = addFrom(month, line, source, measures);
    for (String missing : known.missing(measures)) {
      gaps.add(
          new Gap(month, line, missing, rule == SourceRule.CLIENT ? CLIENT : terms.owner(missing)));
    }
  }

  private void fromOwner(YearMonth month, Line line, String measure) {
    if (measure.equals(FORECAST_DEVIATION)) {
      deviation(month, line);
      return;
    }
    Party owner = terms.owner(measure);
    if (addFrom(month, line, owner, Set.of(measure)).find(measure).isEmpty()) {
      gaps.add(new Gap(month, line, measure, owner));
    }
  }

  /// |offered − forecast| of a line and month, each from its owner.
  private void deviation(YearMonth month, Line line) {
    Party measurer = terms.owner(OFFERED);
    Party forecaster = terms.owner(FORECAST);
    var offered = lineOf(month, measurer, line).find(OFFERED);
    var forecast = lineOf(month, forecaster, line).find(FORECAST);
    if (offered.isEmpty()) {
      gaps.add(new Gap(month, line, OFFERED, measurer));
    }
    if (forecast.isEmpty()) {
      gaps.add(new Gap(month, line, FORECAST, forecaster));
    }
    if (offered.isPresent() && forecast.isPresent()) {
      BigDecimal difference = offered.get().subtract(forecast.get()).abs();
      add(
          month,
          line,
          forecaster,
          revision(month, forecaster),
          Measures.of(Map.of(FORECAST_DEVIATION, difference)));
    }
  }

  private Measures addFrom(YearMonth month, Line line, Party source, Set<String> measures) {
    Measures known = lineOf(month, source, line).only(measures);
    add(month, line, source, revision(month, source), known);
    return known;
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

  private static boolean isOncePerContract(String measure) {
    return KnownMeasures.find(measure)
        .filter(definition -> definition.origin() == Origin.CONTRACT)
        .isPresent();
  }
}
