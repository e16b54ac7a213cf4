package dev.plumbline.vendor.registry.api;

import dev.plumbline.web.text.TextValue;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;

/// The type of the register that travels as text.
class TextTypes {

  /// More than anybody plans for, and less than a date can hold.
  private static final int MOST_YEARS = 100;

  @Produces
  @Singleton
  TextValue<Period> period() {
    return new TextValue<>(
        Period.class, TextTypes::ahead, "must be a period of at most 100 years, such as P60D");
  }

  private static Period ahead(String text) {
    Period period = Period.parse(text);
    LocalDate end = LocalDate.EPOCH.plus(period);
    if (period.isNegative() || end.isAfter(LocalDate.EPOCH.plusYears(MOST_YEARS))) {
      throw new IllegalArgumentException("Not a period ahead");
    }
    return period;
  }
}
