package dev.plumbline.scorecard.report;

import dev.plumbline.service.audit.Audit;
import jakarta.inject.Singleton;
import java.util.Map;

/// What is written down of a report's life. What concerns the vendor, it may read in the audit; of
/// the client's own reports nothing before the vendor has to decide on them.
@Singleton
class ReportAudit {

  private final Audit audit;

  ReportAudit(Audit audit) {
    this.audit = audit;
  }

  void record(String action, Report report) {
    audit.record(
        action,
        "report",
        report.id(),
        report.isDecided() ? report.vendorId() : null,
        Map.of(
            "contractId", report.contractId(),
            "period", report.period().toString(),
            "source", report.source(),
            "revision", report.revision()));
  }
}
