package dev.plumbline.scorecard.report.missing;

import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Tells which months are not reported.
@ApplicationScoped
@Transactional
public class MissingReportService {

  private final MissingReports missing;
  private final Clock clock;

  MissingReportService(MissingReports missing, Clock clock) {
    this.missing = missing;
    this.clock = clock;
  }

  /// What is missing now, by the contract's id.
  public Page<MissingReport> list(MissingReportFilter filter, PageRequest page) {
    return page.pageById(
        missing.list(filter, clock.instant(), page), report -> report.contract().contractId());
  }
}
