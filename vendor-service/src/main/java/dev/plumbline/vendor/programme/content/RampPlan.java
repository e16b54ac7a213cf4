package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a partner gets up to speed: what it learns from, and month by month how much it takes over.
@Schema(description = "What a partner learns from, and how much it takes over month by month")
public record RampPlan(
    @NotEmpty @Size(max = 100) List<@NotNull @Valid Material> trainingMaterial,
    @NotEmpty @Size(max = 36) List<@NotNull @Valid Step> steps)
    implements SelfChecked {

  /// Something to learn from.
  ///
  /// @param location where it is found
  @Schema(name = "TrainingMaterial")
  public record Material(
      @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String title,
      @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String location) {}

  /// One month of the ramp.
  ///
  /// @param month counted from the start, from 1
  /// @param headcount people trained at its end
  /// @param volumePercent share of the volume that the partner takes
  @Schema(name = "RampStep")
  public record Step(
      @NotNull @Min(1) @Max(36) Integer month,
      @NotNull @PositiveOrZero @Max(100_000) Integer headcount,
      @NotNull @Min(0) @Max(100) Integer volumePercent) {}

  @Override
  public List<Violation> violations() {
    return Repeated.in("/steps", "month", steps, Step::month).toList();
  }
}
