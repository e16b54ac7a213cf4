package dev.plumbline.vendor.registry.api;

import dev.plumbline.web.text.TextValue;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/// The types of the register that travel as text.
class TextTypes {

  /// More than anybody plans for, and less than a date can hold.
  private static final int MOST_YEARS = 100;

  /// The JDK's own parser takes seconds and their fractions too.
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

  @Produces
  @Singleton
  TextValue<LocalTime> timeOfDay() {
    return new TextValue<>(
        LocalTime.class,
        text -> LocalTime.parse(text, TO_THE_MINUTE),
        "must be a time of day, hh:mm");
  }

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
