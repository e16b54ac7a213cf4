package dev.plumbline.vendor.registry.site;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/// Some hours of one weekday in which a site is open.
///
/// @param closes after `opens`; 00:00 for the end of the day
public record OpeningSpan(DayOfWeek day, LocalTime opens, LocalTime closes)
    implements Comparable<OpeningSpan> {

  private static final Comparator<OpeningSpan> ORDER =
      Comparator.comparing(OpeningSpan::day)
          .thenComparing(OpeningSpan::opens)
          .thenComparingInt(OpeningSpan::end);

  /// Whether it ends after it begins.
  public boolean isOne() {
    return opens.toSecondOfDay() < end();
  }

  public boolean overlaps(OpeningSpan other) {
    return day == other.day
        && opens.toSecondOfDay() < other.end()
        && other.opens.toSecondOfDay() < end();
  }

  @Override
  public int compareTo(OpeningSpan other) {
    return ORDER.compare(this, other);
  }

  /// In seconds of the day.
  private int end() {
    return closes.equals(LocalTime.MIDNIGHT) ? 24 * 60 * 60 : closes.toSecondOfDay();
  }

  /// As it is kept: `MONDAY 08:00-18:00`.
  @Override
  public String toString() {
    return day + " " + opens + "-" + closes;
  }

  static OpeningSpan parse(String text) {
    String[] parts = text.split("[ -]", -1);
    return new OpeningSpan(
        DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
  }
}
