package dev.plumbline.contract.draft;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What every clause begins with, since an award does not say it.
///
/// @param targetWeight of a clause on a target; 10 if not given
/// @param behaviourWeight of a behaviour clause; 10 if not given
/// @param behaviourExpected mean rating that meets a behaviour clause; 4 if not given
/// @param behaviourMinimum mean rating below which it is breached; 3 if not given
public record ClauseDefaults(
    @Schema(defaultValue = "10") @Positive @Max(10_000) Integer targetWeight,
    @Schema(defaultValue = "10") @Positive @Max(10_000) Integer behaviourWeight,
    @Schema(defaultValue = "4") @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 6)
        BigDecimal behaviourExpected,
    @Schema(defaultValue = "3") @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 6)
        BigDecimal behaviourMinimum) {

  private static final BigDecimal EXPECTED = BigDecimal.valueOf(4);
  private static final BigDecimal MINIMUM = BigDecimal.valueOf(3);

  /// What holds where nothing is said.
  public static final ClauseDefaults DEFAULT = new ClauseDefaults(10, 10, EXPECTED, MINIMUM);

  public ClauseDefaults {
    targetWeight = Objects.requireNonNullElse(targetWeight, 10);
    behaviourWeight = Objects.requireNonNullElse(behaviourWeight, 10);
    behaviourExpected = Objects.requireNonNullElse(behaviourExpected, EXPECTED);
    behaviourMinimum = Objects.requireNonNullElse(behaviourMinimum, MINIMUM);
  }
}
