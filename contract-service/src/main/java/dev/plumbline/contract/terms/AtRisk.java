package dev.plumbline.contract.terms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much of the fees the vendor stands to lose.
///
/// @param percentOfFees the at-risk amount of a month, in per cent of its fee
/// @param poolPercent what the credit allocations of all clauses may add up to; 200 if not
///     given
/// @param monthlyCapPercent the most that the credits of a month may come to, in per cent of
///     its fee; at most `percentOfFees`
public record AtRisk(
    @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percentOfFees,
    @Schema(defaultValue = "200")
        @PositiveOrZero
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 4)
        BigDecimal poolPercent,
    @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal monthlyCapPercent) {

  private static final BigDecimal DEFAULT_POOL = BigDecimal.valueOf(200);

  public AtRisk {
    poolPercent = poolPercent == null ? DEFAULT_POOL : poolPercent;
  }
}
