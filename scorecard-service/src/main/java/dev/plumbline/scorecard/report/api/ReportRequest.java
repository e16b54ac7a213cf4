package dev.plumbline.scorecard.report.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A new report, or a new revision of one.
@Schema(description = "A new report of a contract's month, or a new revision of it")
public record ReportRequest(
    @NotNull UUID contractId,
    @NotNull YearMonth period,
    @NotNull Party source,
    @NotEmpty @Size(max = ReportContent.MOST_LINES) List<@NotNull @Valid LineBody> lines,
    @Schema(description = "Needed for figures that seldom are right") @Size(max = 500)
        @Nullable List<@NotNull @Valid ConfirmationBody> confirmations,
    @Size(max = ReportContent.LONGEST_NOTES) @Pattern(regexp = Texts.PARAGRAPHS)
        @Nullable String notes)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    boolean whole = contractId != null && period != null && source != null;
    return whole && Fragments.areWhole(lines) ? List.of() : Fragments.violations(lines);
  }

  ReportContent content() {
    return ReportContentRequest.content(lines, confirmations, notes);
  }
}
