package dev.plumbline.scorecard.run;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.observation.ObservationService;
import dev.plumbline.scorecard.report.ReportEvidence;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scoring.NeededMonths;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.terms.ContractMonth;
import dev.plumbline.scorecard.terms.TermsInForce.Present;
import dev.plumbline.scorecard.terms.TermsService;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// Reads what the scorecards of a month are worked out of, for hundreds of contracts in a handful
/// of queries: first what earlier months came to, which tells the months that are needed, then the
/// evidence of these.
@Singleton
class Preparation {

  private final TermsService terms;
  private final ReportEvidence reports;
  private final ObservationService observations;
  private final ScorecardService scorecards;

  Preparation(
      TermsService terms,
      ReportEvidence reports,
      ObservationService observations,
      ScorecardService scorecards) {
    this.terms = terms;
    this.reports = reports;
    this.observations = observations;
    this.scorecards = scorecards;
  }

  /// The inputs of contracts whose terms in force in the month these are, as known at an instant.
  List<Prepared> of(Collection<Present> contracts, YearMonth period, Instant asOf) {
    List<Outline> outlines = withForecasts(outlines(contracts, period, asOf), asOf);
    Set<ContractMonth> pooled = new TreeSet<>();
    Set<ContractMonth> needed = new TreeSet<>();
    for (Outline outline : outlines) {
      pooled.addAll(outline.pooled());
      needed.addAll(outline.pooled());
      needed.addAll(outline.of(NeededMonths.standingInForForecasts(outline.inputs())));
    }
    Map<ContractMonth, Map<Party, Report>> reported = reports.counted(needed, asOf);
    Map<ContractMonth, Map<String, Observations>> rated = observations.ratings(pooled);
    return outlines.stream().map(outline -> prepared(outline, reported, rated)).toList();
  }

  private List<Outline> outlines(Collection<Present> contracts, YearMonth period, Instant asOf) {
    Set<UUID> ids = contracts.stream().map(it -> it.terms().contractId()).collect(toSet());
    var earlier = terms.earlier(ids, period);
    var history = scorecards.history(ids, period);
    var lastScored = scorecards.lastScored(ids, period);
    return contracts.stream()
        .map(
            present -> {
              UUID id = present.terms().contractId();
              return Outline.of(
                  present,
                  period,
                  earlier.getOrDefault(id, new TreeMap<>()),
                  history.get(id),
                  lastScored.get(id),
                  asOf);
            })
        .toList();
  }

  private List<Outline> withForecasts(List<Outline> outlines, Instant asOf) {
    Map<ContractMonth, Instant> lockedAt = new HashMap<>();
    for (Outline outline : outlines) {
      if (NeededMonths.dependOnVolume(outline.inputs())) {
        outline
            .pooled()
            .forEach(it -> lockedAt.put(it, outline.inputs().terms().forecastLockedAt(it.month())));
      }
    }
    Map<ContractMonth, Map<Line, BigDecimal>> forecasts = reports.forecasts(lockedAt, asOf);
    return outlines.stream().map(outline -> outline.with(forecasts)).toList();
  }

  private static Prepared prepared(
      Outline outline,
      Map<ContractMonth, Map<Party, Report>> reported,
      Map<ContractMonth, Map<String, Observations>> rated) {
    Map<YearMonth, MonthEvidence> evidence = new HashMap<>();
    Set<ContractMonth> months = new TreeSet<>(outline.pooled());
    months.addAll(outline.of(NeededMonths.standingInForForecasts(outline.inputs())));
    for (ContractMonth of : months) {
      Map<Party, Report> bySide = reported.getOrDefault(of, Map.of());
      evidence.put(
          of.month(),
          new MonthEvidence(
                  bySide.get(Party.VENDOR),
                  bySide.get(Party.CLIENT),
                  rated.getOrDefault(of, Map.of()),
                  outline.forecast(of.month()),
                  Set.of(),
                  null)
              .renamed(outline.renamed()));
    }
    return new Prepared(outline.terms(), outline.inputs().with(evidence));
  }
}
