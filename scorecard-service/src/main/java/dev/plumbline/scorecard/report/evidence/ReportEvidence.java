package dev.plumbline.scorecard.report.evidence;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.terms.ContractMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What reports say to scoring, for hundreds of contracts at once.
@ApplicationScoped
@Transactional
public class ReportEvidence {

  private final CountedReports counted;
  private final LockedForecasts forecasts;

  ReportEvidence(CountedReports counted, LockedForecasts forecasts) {
    this.counted = counted;
    this.forecasts = forecasts;
  }

  /// The reports that count for months as of an instant, by side.
  public Map<ContractMonth, Map<Party, Report>> counted(
      Collection<ContractMonth> wanted, Instant asOf) {
    return counted.of(wanted, asOf);
  }

  /// The reports that count for one month.
  public Map<Party, Report> counted(UUID contractId, YearMonth month, Instant asOf) {
    ContractMonth wanted = new ContractMonth(contractId, month);
    return counted.of(List.of(wanted), asOf).getOrDefault(wanted, Map.of());
  }

  /// The contacts that the client had forecast by line when its forecast was locked.
  ///
  /// @param lockedAt the first instant that is too late, by month
  public Map<ContractMonth, Map<Line, BigDecimal>> forecasts(
      Map<ContractMonth, Instant> lockedAt, Instant asOf) {
    return forecasts.of(lockedAt, asOf);
  }
}
