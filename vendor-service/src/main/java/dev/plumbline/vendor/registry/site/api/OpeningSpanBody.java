package dev.plumbline.vendor.registry.site.api;

import dev.plumbline.vendor.registry.site.OpeningSpan;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some hours of one weekday in which a site is open.
///
/// @param closes after `opens`; 00:00 for the end of the day
@Schema(description = "Some hours of one weekday; `closes` comes after `opens`, 00:00 ends the day")
public record OpeningSpanBody(
    @NotNull DayOfWeek day, @NotNull LocalTime opens, @NotNull LocalTime closes) {

  static OpeningSpanBody of(OpeningSpan span) {
    return new OpeningSpanBody(span.day(), span.opens(), span.closes());
  }

  /// Whether every part is there: what could not be read is a violation already.
  boolean wasRead() {
    return day != null && opens != null && closes != null;
  }

  OpeningSpan span() {
    return new OpeningSpan(day, opens, closes);
  }
}
