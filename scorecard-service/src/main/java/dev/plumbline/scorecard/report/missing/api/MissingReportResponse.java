package dev.plumbline.scorecard.report.missing.api;

import dev.plumbline.scorecard.report.missing.MissingReport;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A month that a vendor has not reported.
@Schema(name = "MissingReport", description = "A month that a vendor has not reported")
public record MissingReportResponse(
    @NotNull UUID contractId,
    @NotNull String contractReference,
    @NotNull UUID vendorId,
    @NotNull YearMonth period,
    @Schema(description = "The day on which it is due") @NotNull LocalDate dueOn,
    @Schema(description = "The last day on which it is in time, the days of grace included")
        @NotNull
        LocalDate lastDay,
    @Schema(description = "Whether that day has passed, in the contract's time zone") @NotNull
        Boolean overdue,
    @Schema(description = "How many days ago it was; left out until it has passed")
        @Nullable Long daysOverdue) {

  static MissingReportResponse of(MissingReport missing) {
    return new MissingReportResponse(
        missing.contract().contractId(),
        missing.contract().reference(),
        missing.contract().vendorId(),
        missing.period(),
        missing.dueOn(),
        missing.lastDay(),
        missing.daysOverdue() != null,
        missing.daysOverdue());
  }
}
