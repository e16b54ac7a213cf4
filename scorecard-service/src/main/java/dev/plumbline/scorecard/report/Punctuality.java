package dev.plumbline.scorecard.report;

import dev.plumbline.scorecard.scorecard.ScorecardLifeService;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZonedDateTime;

/// Whether a report comes in time, late, or after its month was settled.
@Singleton
class Punctuality {

  /// How long a month that is FINAL can still be revised.
  private static final int MONTHS_AFTER_FINAL = 12;

  private final Reports reports;
  private final ScorecardLifeService scorecards;

  Punctuality(Reports reports, ScorecardLifeService scorecards) {
    this.reports = reports;
    this.scorecards = scorecards;
  }

  /// A month is late once: what counts is when it was first submitted.
  boolean isLate(Report report, FrozenTerms inForce, Instant now) {
    return reports.revisions(report.contractId(), report.period(), report.source()).stream()
        .filter(earlier -> earlier.submittedAt().isPresent())
        .findAny()
        .flatMap(Report::late)
        .orElseGet(() -> inForce.agreed().calendar().isPast(report.period(), now));
  }

  /// Whether the month was FINAL before.
  ///
  /// @throws ProblemException `report-closed` 12 months after it was
  boolean isAfterFinal(Report report, FrozenTerms inForce, Instant now) {
    return scorecards
        .firstFinal(report.contractId(), report.period())
        .map(
            settled -> {
              Instant end = end(settled.atZone(inForce.agreed().calendar().zone()));
              if (!now.isBefore(end)) {
                throw ReportProblem.REPORT_CLOSED.because(
                    "It could be revised until %s.".formatted(end));
              }
              return true;
            })
        .orElse(false);
  }

  private static Instant end(ZonedDateTime settled) {
    return settled.plusMonths(MONTHS_AFTER_FINAL).toInstant();
  }
}
