package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.service.audit.Audit;
import jakarta.inject.Singleton;
import java.util.Map;

/// What is written down of a report's life. What concerns the vendor, it may read in the audit; the
/// client's own reports do not yet.
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
        report.source() == Party.VENDOR ? report.vendorId() : null,
        Map.of(
            "contractId", report.contractId(),
            "period", report.period().toString(),
            "source", report.source(),
            "revision", report.revision()));
  }
}
