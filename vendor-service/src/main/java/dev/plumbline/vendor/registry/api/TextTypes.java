package dev.plumbline.vendor.registry.api;

import dev.plumbline.web.text.TextValue;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;

/// The types of the register that travel as text.
class TextTypes {

  /// More than anybody plans for, and less than a date can hold.
  private static final int MOST_YEARS = 100;

  @Produces
  @Singleton
  TextValue<Period> period() {
    return new TextValue<>(
        Period.class, TextTypes::ahead, "must be a period of at most 100 years, such as P60D");
  }

  @Produces
  @Singleton
  TextValue<LocalTime> time() {
    return new TextValue<>(LocalTime.class, TextTypes::minute, "must be a time of day, hh:mm");
  }

  @Produces
  @Singleton
  TextValue<ZoneId> timeZone() {
    return new TextValue<>(ZoneId.class, TextTypes::region, "must be the IANA name of a time zone");
  }

  private static Period ahead(String text) {
    Period period = Period.parse(text);
    if (period.isNegative()
        || period.toTotalMonths() > MOST_YEARS * 12L
        || period.getDays() > MOST_YEARS * 366) {
      throw new IllegalArgumentException("Not a period ahead");
    }
    return period;
  }

  private static LocalTime minute(String text) {
    if (!text.matches("[0-9]{2}:[0-9]{2}")) {
      throw new IllegalArgumentException("Not a time to the minute");
    }
    return LocalTime.parse(text);
  }

  /// The JDK takes offsets such as `+01:00` too, which know no summer time.
  private static ZoneId region(String name) {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw new IllegalArgumentException("Not the name of a region");
    }
    return ZoneId.of(name);
  }
}
