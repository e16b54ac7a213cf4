package dev.plumbline.scorecard.report.api;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The figures of one line, in a request and in an answer.
@Schema(name = "ReportLine", description = "The figures of one activity on one channel")
public record LineBody(
    @Schema(examples = "technical-support")
        @NotNull
        @Size(max = ReportedLine.LONGEST_NAME)
        @Pattern(regexp = Texts.KEBAB_CASE)
        String activity,
    @Schema(examples = "voice")
        @NotNull
        @Size(max = ReportedLine.LONGEST_NAME)
        @Pattern(regexp = Texts.KEBAB_CASE)
        String channel,
    @Schema(
            description =
                "Counts and sums by the measure's code. What is left out is not known, which is not"
                    + " 0.",
            examples = "{\"contactsOffered\": 873, \"contactsHandled\": 725}")
        @NotNull
        @Size(max = ReportedLine.MOST_MEASURES)
        Map<@NotNull @Size(max = ReportedLine.LONGEST_NAME) String, @NotNull BigDecimal> measures) {

  ReportedLine line() {
    return new ReportedLine(new Line(activity, channel), Measures.of(measures));
  }

  static LineBody of(ReportedLine reported) {
    return new LineBody(
        reported.line().activity(), reported.line().channel(), reported.measures().values());
  }
}
