package dev.plumbline.scorecard.run;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.correction.Corrected;
import dev.plumbline.scorecard.correction.Correction;
import dev.plumbline.scorecard.correction.CorrectionService;
import dev.plumbline.scorecard.observation.ObservationService;
import dev.plumbline.scorecard.report.ReportService;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.StandingBands;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.terms.FrozenTerms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads what the scorecards of a month are worked out of, for hundreds of contracts
/// in a handful of queries.
@Singleton
public class Preparation {

  private final ReportService reports;
  private final ObservationService observations;
  private final CorrectionService corrections;
  private final ScorecardService scorecards;

  Preparation(
      ReportService reports,
      ObservationService observations,
      CorrectionService corrections,
      ScorecardService scorecards) {
    this.corrections = corrections;
    this.reports = reports;
    this.observations = observations;
    this.scorecards = scorecards;
  }

  /// The inputs of contracts whose terms in force in the month these are, as known at an instant.
  public List<Prepared> of(Collection<FrozenTerms> contracts, YearMonth period, Instant asOf) {
    Set<UUID> ids = contracts.stream().map(FrozenTerms::contractId).collect(toSet());
    Map<UUID, Map<Party, Report>> reported = reports.counted(ids, period, asOf);
    Map<UUID, Map<YearMonth, List<Correction>>> agreed =
        corrections.agreed(ids, period, period, asOf);
    Map<UUID, Map<String, Observations>> rated = observations.ratings(ids, period);
    Map<UUID, History> history = scorecards.history(contracts, period);
    return contracts.stream()
        .map(
            frozen -> {
              UUID id = frozen.contractId();
              Map<Party, Report> bySide =
                  Corrected.of(
                      reported.getOrDefault(id, Map.of()),
                      agreed.getOrDefault(id, Map.of()).getOrDefault(period, List.of()),
                      frozen.agreed());
              MonthEvidence evidence =
                  new MonthEvidence(
                      bySide.get(Party.VENDOR),
                      bySide.get(Party.CLIENT),
                      rated.getOrDefault(id, Map.of()),
                      Set.of(),
                      null);
              return new Prepared(
                  frozen,
                  new Inputs(
                      period,
                      frozen.agreed(),
                      Map.of(period, evidence),
                      history.getOrDefault(id, History.NONE),
                      StandingBands.DEFAULT,
                      asOf));
            })
        .toList();
  }
}
