package dev.plumbline.contract.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When reports are due and how long figures can be disputed.
///
/// @param dueDay day of the following month on which a month's report is due; 5 if not
///     given, and the last day in a shorter month
/// @param graceDays days after the due date that are forgiven; 0 if not given
/// @param rampMonths first months of the contract that are not scored; 0 if not given
/// @param disputeDays days after publication in which a scorecard can be disputed; 10 if not
///     given
public record Reporting(
    @Schema(defaultValue = "5") @Min(1) @Max(31) Integer dueDay,
    @Schema(defaultValue = "0") @PositiveOrZero @Max(90) Integer graceDays,
    @Schema(defaultValue = "0") @PositiveOrZero @Max(24) Integer rampMonths,
    @Schema(defaultValue = "10") @PositiveOrZero @Max(90) Integer disputeDays) {

  /// What holds where a version says nothing.
  public static final Reporting DEFAULT = new Reporting(5, 0, 0, 10);

  public Reporting {
    dueDay = Objects.requireNonNullElse(dueDay, 5);
    graceDays = Objects.requireNonNullElse(graceDays, 0);
    rampMonths = Objects.requireNonNullElse(rampMonths, 0);
    disputeDays = Objects.requireNonNullElse(disputeDays, 10);
  }
}
