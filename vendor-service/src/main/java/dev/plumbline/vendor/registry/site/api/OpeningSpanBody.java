package dev.plumbline.vendor.registry.site.api;

import dev.plumbline.vendor.registry.site.OpeningSpan;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some hours of one weekday in which a site is open.
public record OpeningSpanBody(
    @NotNull DayOfWeek day,
    @Schema(implementation = String.class, pattern = OpeningSpanBody.TIME) @NotNull LocalTime opens,
    @Schema(
            implementation = String.class,
            pattern = OpeningSpanBody.TIME,
            description = "After `opens`; 00:00 for the end of the day")
        @NotNull
        LocalTime closes) {

  private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  static OpeningSpanBody of(OpeningSpan span) {
    return new OpeningSpanBody(span.day(), span.opens(), span.closes());
  }

  OpeningSpan span() {
    return new OpeningSpan(day, opens, closes);
  }
}
