package dev.plumbline.web.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Currency;

/// Types of the JDK that every service may use, and whose own parsers take more or say less.
class TextTypes {

  @Produces
  @Singleton
  TextValue<Currency> currency() {
    return new TextValue<>(
        Currency.class, Currency::getInstance, "must be the ISO 4217 code of a currency");
  }

  @Produces
  @Singleton
  TextValue<ZoneId> timeZone() {
    return new TextValue<>(ZoneId.class, TextTypes::region, "must be the IANA name of a time zone");
  }

  /// The JDK takes offsets such as `+01:00` too, which know no summer time.
  private static ZoneId region(String name) {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw new IllegalArgumentException("Not the name of a region");
    }
    return ZoneId.of(name);
  }
}
