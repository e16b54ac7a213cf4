package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.ActivityPlacement;
import dev.plumbline.vendor.activity.MatrixEntry;
import dev.plumbline.vendor.activity.placement.Threshold;
import dev.plumbline.vendor.activity.placement.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The portfolio for a picture: criticality against volume, with verdicts.
///
/// @param thresholds where the verdicts begin, the strictest first; below all of them is OUTSOURCE
/// @param items every activity that is not retired, by code
public record MatrixResponse(LocalDate date, List<Threshold> thresholds, List<Point> items) {

  /// One activity.
  ///
  /// @param yearlyVolume contacts in a year; absent while it is unknown
  /// @param criticality of the factors, from 1 to 5; absent where it is not assessed
  /// @param verdict the one that counts; absent where it is not assessed
  public record Point(
      String activity,
      String name,
      @Nullable Long yearlyVolume,
      @Nullable BigDecimal criticality,
      @Nullable Verdict verdict,
      boolean assessed,
      boolean overridden,
      boolean waived) {

    private static Point of(MatrixEntry entry) {
      ActivityPlacement placement = entry.placement();
      return new Point(
          placement.activity(),
          entry.name(),
          entry.yearlyVolume(),
          placement.assessed().map(said -> said.placement().criticality()).orElse(null),
          placement.verdict().orElse(null),
          placement.assessed().isPresent(),
          placement.override().isPresent(),
          placement.waiver().isPresent());
    }
  }

  static MatrixResponse of(LocalDate today, List<MatrixEntry> portfolio) {
    return new MatrixResponse(today, Threshold.ALL, portfolio.stream().map(Point::of).toList());
  }
}
