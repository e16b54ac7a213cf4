package dev.plumbline.scorecard.run.preparation;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.correction.CorrectionService;
import dev.plumbline.scorecard.invoice.InvoiceService;
import dev.plumbline.scorecard.observation.ObservationService;
import dev.plumbline.scorecard.relief.ReliefService;
import dev.plumbline.scorecard.report.evidence.ReportEvidence;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scoring.NeededMonths;
import dev.plumbline.scorecard.scoring.StandingBands;
import dev.plumbline.scorecard.terms.ContractMonth;
import dev.plumbline.scorecard.terms.FrozenTerms;
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
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// Reads what the scorecards of a month are worked out of, for hundreds of contracts in a handful
/// of queries: first what earlier months came to, which tells the months that are needed, then the
/// evidence of these.
@Singleton
public class Preparation {

  private final TermsService terms;
  private final ReportEvidence reports;
  private final ObservationService observations;
  private final CorrectionService corrections;
  private final ReliefService reliefs;
  private final InvoiceService invoices;
  private final ScorecardService scorecards;
  private final StandingBands bands;

  Preparation(
      TermsService terms,
      ReportEvidence reports,
      ObservationService observations,
      CorrectionService corrections,
      ReliefService reliefs,
      InvoiceService invoices,
      ScorecardService scorecards,
      StandingSettings standings) {
    this.terms = terms;
    this.reports = reports;
    this.observations = observations;
    this.corrections = corrections;
    this.reliefs = reliefs;
    this.invoices = invoices;
    this.scorecards = scorecards;
    this.bands = standings.bands();
  }

  /// The inputs of contracts whose terms in force in the month these are, as known at an instant.
  public List<Prepared> of(Collection<Present> contracts, YearMonth period, Instant asOf) {
    List<Outline> outlines = withForecasts(outlines(contracts, period, asOf), asOf);
    NavigableSet<ContractMonth> pooled = new TreeSet<>();
    NavigableSet<ContractMonth> needed = new TreeSet<>();
    for (Outline outline : outlines) {
      pooled.addAll(outline.pooled());
      needed.addAll(outline.needed());
    }
    Known known = known(pooled, needed, period, asOf);
    return outlines.stream().map(outline -> outline.prepared(known)).toList();
  }

  /// What a scorecard would be worked out of now, where that is something else.
  ///
  /// @param inForce the terms in force in its month
  public Optional<Prepared> changed(StoredScorecard scorecard, Present inForce, Instant asOf) {
    return of(List.of(inForce), scorecard.period(), asOf).stream()
        .filter(prepared -> !prepared.inputs().hash().equals(scorecard.inputHash()))
        .findFirst();
  }

  private Known known(
      Set<ContractMonth> pooled, Set<ContractMonth> needed, YearMonth period, Instant asOf) {
    Set<UUID> ids = needed.stream().map(ContractMonth::contractId).collect(toSet());
    Set<YearMonth> months = needed.stream().map(ContractMonth::month).collect(toSet());
    return new Known(
        reports.counted(needed, asOf),
        corrections.agreed(ids, months, asOf),
        observations.ratings(pooled),
        reliefs.granted(ids, months, asOf),
        invoices.accepted(ids, Set.of(period), asOf));
  }

  private List<Outline> outlines(Collection<Present> contracts, YearMonth period, Instant asOf) {
    List<FrozenTerms> inForce = contracts.stream().map(Present::terms).toList();
    Set<UUID> ids = inForce.stream().map(FrozenTerms::contractId).collect(toSet());
    var earlier = terms.earlier(ids, period);
    var history = scorecards.history(inForce, period);
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
                  bands,
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
}
