package dev.plumbline.scorecard.report.api;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.report.content.Confirmation;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The word for an unlikely figure, in a request and in an answer.
@Schema(name = "ReportConfirmation", description = "That an unlikely figure is right, and why")
public record ConfirmationBody(
    @NotNull @Size(max = ReportedLine.LONGEST_NAME) @Pattern(regexp = Texts.KEBAB_CASE)
        String activity,
    @NotNull @Size(max = ReportedLine.LONGEST_NAME) @Pattern(regexp = Texts.KEBAB_CASE)
        String channel,
    @Schema(examples = "contactsHandled") @NotNull @Size(min = 1, max = ReportedLine.LONGEST_NAME)
        String measure,
    @NotNull @Size(max = Confirmation.LONGEST_COMMENT) @Pattern(regexp = Texts.PARAGRAPHS)
        String comment) {

  Confirmation confirmation() {
    return new Confirmation(new Line(activity, channel), measure, comment);
  }

  static ConfirmationBody of(Confirmation confirmation) {
    return new ConfirmationBody(
        confirmation.line().activity(),
        confirmation.line().channel(),
        confirmation.measure(),
        confirmation.comment());
  }
}
