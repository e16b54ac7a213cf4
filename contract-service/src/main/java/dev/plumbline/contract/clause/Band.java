package dev.plumbline.contract.clause;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/// A closed range of a metric's values, in the metric's unit.
public record Band(
    @NotNull @Digits(integer = 12, fraction = 6) BigDecimal low,
    @NotNull @Digits(integer = 12, fraction = 6) BigDecimal high) {

  public boolean encloses(Band inner) {
    return low.compareTo(inner.low) <= 0 && high.compareTo(inner.high) >= 0;
  }
}
