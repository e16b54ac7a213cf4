package dev.plumbline.contract.metric.api;

import dev.plumbline.contract.metric.evaluation.MeasuredLine;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Measures to work a metric out of.
///
/// @param version of the metric; the newest if not given
public record EvaluationRequest(
    @Nullable @Positive Integer version,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid EvaluatedLine> lines) {

  /// A line with its measures; what a contract has once stands on the line `shared`/`shared`.
  ///
  /// @param period the month, where several are pooled
  public record EvaluatedLine(
      @Schema(examples = "2021-01") @Nullable YearMonth period,
      @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String activity,
      @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String channel,
      @NotNull @Size(max = 200)
          Map<
                  @Size(max = 64) String,
                  @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6) BigDecimal>
              measures) {

    Line line() {
      return new Line(activity, channel);
    }
  }

  List<MeasuredLine> measured() {
    return lines.stream()
        .map(it -> new MeasuredLine(it.period(), it.line(), Measures.of(it.measures())))
        .toList();
  }
}
