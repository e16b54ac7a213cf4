package dev.plumbline.scorecard.report.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.Report;
import dev.plumbline.scorecard.report.ReportStatus;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report in a listing: without its figures.
public record ReportSummary(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull UUID vendorId,
    @NotNull YearMonth period,
    @NotNull Party source,
    @NotNull Integer revision,
    @NotNull ReportStatus status,
    @Schema(description = "Whether the month was first submitted after its due day and grace")
        @Nullable Boolean late,
    @NotNull Instant updatedAt) {

  static ReportSummary of(Report report) {
    return new ReportSummary(
        report.id(),
        report.contractId(),
        report.vendorId(),
        report.period(),
        report.source(),
        report.revision(),
        report.status(),
        report.late().orElse(null),
        report.updatedAt());
  }
}
