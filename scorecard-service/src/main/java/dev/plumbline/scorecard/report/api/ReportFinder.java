package dev.plumbline.scorecard.report.api;

import dev.plumbline.scorecard.report.ReportService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a report is there.
@Singleton
@Finds("/api/v1/reports/{id}")
class ReportFinder implements Finder {

  private final ReportService reports;

  ReportFinder(ReportService reports) {
    this.reports = reports;
  }

  @Override
  public void find(PathValues path) {
    reports.get(path.id("id"));
  }
}
