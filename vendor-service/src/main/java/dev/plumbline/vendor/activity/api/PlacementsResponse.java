package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.ActivityPlacement;
import dev.plumbline.vendor.activity.Ruling;
import dev.plumbline.vendor.activity.placement.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the activities of a scope belong on a day, in the order asked.
public record PlacementsResponse(List<ActivityStanding> items) {

  /// One activity.
  ///
  /// @param assessed false also for an activity that is unknown
  /// @param verdict the one that counts; absent where it is not assessed
  /// @param waivedUntil the last day of the waiver in force on that day; absent without one
  public record ActivityStanding(
      String activity,
      LocalDate date,
      boolean assessed,
      @Nullable Verdict verdict,
      boolean overridden,
      @Nullable LocalDate waivedUntil) {

    private static ActivityStanding of(ActivityPlacement placement) {
      return new ActivityStanding(
          placement.activity(),
          placement.day(),
          placement.assessed().isPresent(),
          placement.verdict().orElse(null),
          placement.override().isPresent(),
          placement.waiver().map(Ruling::expiresOn).orElse(null));
    }
  }

  static PlacementsResponse of(List<ActivityPlacement> placements) {
    return new PlacementsResponse(placements.stream().map(ActivityStanding::of).toList());
  }
}
