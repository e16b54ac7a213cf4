package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The months that are expected, on which every candidate's price is computed.
@Schema(description = "The expected months on which every candidate's price is computed")
public record VolumeScenario(@NotEmpty @Size(max = 60) List<@NotNull @Valid Month> months)
    implements SelfChecked {

  /// One month, pooled over the whole scope.
  ///
  /// @param label how people name it
  /// @param measures by the codes of reports
  @Schema(name = "VolumeMonth")
  public record Month(
      @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Texts.LINE) String label,
      @NotEmpty @Size(max = 200)
          Map<@NotNull @Size(max = 64) String, @NotNull @PositiveOrZero BigDecimal> measures) {}

  @Override
  public List<Violation> violations() {
    if (months == null) {
      return List.of();
    }
    return Stream.concat(
            Repeated.in("/months", "label", months, Month::label),
            MeasureRules.each("/months", months, Month::measures))
        .toList();
  }
}
