package dev.plumbline.vendor.registry.site.api;

import dev.plumbline.vendor.registry.site.OpeningSpan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some hours of one weekday in which a site is open, to the minute.
public record OpeningSpanBody(
    @NotNull DayOfWeek day,
    @NotNull @Pattern(regexp = OpeningSpanBody.TIME) String opens,
    @Schema(description = "After `opens`; 00:00 for the end of the day")
        @NotNull
        @Pattern(regexp = OpeningSpanBody.TIME)
        String closes) {

  private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  static OpeningSpanBody of(OpeningSpan span) {
    return new OpeningSpanBody(span.day(), span.opens().toString(), span.closes().toString());
  }

  /// Whether every part is there and has its form.
  boolean isWhole() {
    return day != null && isTime(opens) && isTime(closes);
  }

  OpeningSpan span() {
    return new OpeningSpan(day, LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static boolean isTime(String text) {
    return text != null && text.matches(TIME);
  }
}
