package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.correction.Correction;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a measure of a line comes to, in a request and in an answer.
@Schema(name = "DisputeCorrection", description = "What a measure of a line comes to")
public record CorrectionBody(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String activity,
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String channel,
    @Schema(examples = "surveysSatisfied") @NotNull @Size(max = 64) String measure,
    @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6) BigDecimal value) {

  Correction correction() {
    return new Correction(new Line(activity, channel), measure, value);
  }

  static CorrectionBody of(Correction correction) {
    return new CorrectionBody(
        correction.line().activity(),
        correction.line().channel(),
        correction.measure(),
        correction.value());
  }
}
