package dev.plumbline.scorecard.report.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.Report;
import dev.plumbline.scorecard.report.ReportStatus;
import dev.plumbline.scorecard.report.StoredReport;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report with its figures.
@Schema(description = "One revision of what one side reports of a month")
public record ReportResponse(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull UUID vendorId,
    @NotNull YearMonth period,
    @NotNull Party source,
    @NotNull Integer revision,
    @NotNull ReportStatus status,
    @Schema(description = "Whether the month was first submitted after its due day and grace")
        @Nullable Boolean late,
    @Schema(
            description =
                "Whether it came after its month was FINAL; then it counts once the other side accepts it")
        @NotNull
        Boolean afterFinal,
    @NotNull List<LineBody> lines,
    @NotNull List<ConfirmationBody> confirmations,
    @Nullable String notes,
    @NotNull Instant createdAt,
    @NotNull String createdBy,
    @NotNull Instant updatedAt,
    @Nullable String attestedBy,
    @Nullable Instant submittedAt,
    @Nullable String submittedBy,
    @Schema(description = "When it was accepted or returned") @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable List<String> returnReasons) {

  static ReportResponse of(StoredReport stored) {
    Report report = stored.report();
    return new ReportResponse(
        report.id(),
        report.contractId(),
        report.vendorId(),
        report.period(),
        report.source(),
        report.revision(),
        report.status(),
        report.late().orElse(null),
        report.afterFinal(),
        stored.content().lines().stream().map(LineBody::of).toList(),
        stored.content().confirmations().stream().map(ConfirmationBody::of).toList(),
        report.notes().orElse(null),
        report.createdAt(),
        report.createdBy(),
        report.updatedAt(),
        report.attestedBy().orElse(null),
        report.submittedAt().orElse(null),
        report.submittedBy().orElse(null),
        report.decidedAt().orElse(null),
        report.decidedBy().orElse(null),
        report.returnReasons().orElse(null));
  }
}
