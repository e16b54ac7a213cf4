package dev.plumbline.scorecard.report.api;

import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a draft is to say from now on.
@Schema(description = "What a report says")
public record ReportContentRequest(
    @NotEmpty @Size(max = ReportContent.MOST_LINES) List<@NotNull @Valid LineBody> lines,
    @Schema(description = "Needed for figures that seldom are right") @Size(max = 500)
        @Nullable List<@NotNull @Valid ConfirmationBody> confirmations,
    @Size(max = ReportContent.LONGEST_NOTES) @Pattern(regexp = Texts.PARAGRAPHS)
        @Nullable String notes)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return Fragments.areWhole(lines) ? List.of() : Fragments.violations(lines);
  }

  ReportContent content() {
    return content(lines, confirmations, notes);
  }

  static ReportContent content(
      List<LineBody> lines,
      @Nullable List<ConfirmationBody> confirmations,
      @Nullable String notes) {
    return new ReportContent(
        lines.stream().map(LineBody::line).toList(),
        Objects.requireNonNullElse(confirmations, List.<ConfirmationBody>of()).stream()
            .map(ConfirmationBody::confirmation)
            .toList(),
        notes);
  }
}
