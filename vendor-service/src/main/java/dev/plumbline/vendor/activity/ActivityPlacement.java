package dev.plumbline.vendor.activity;

import dev.plumbline.vendor.activity.placement.Placement;
import dev.plumbline.vendor.activity.placement.Verdict;
import dev.plumbline.vendor.activity.placement.Weights;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an activity belongs on a day: what its newest assessment until then says, and what people
/// ruled about it.
///
/// @param assessed empty where it had not been assessed, or is unknown
/// @param override stands on that day in place of the placement's verdict
/// @param waiver in force on that day
public record ActivityPlacement(
    String activity,
    LocalDate day,
    Optional<AssessedPlacement> assessed,
    Optional<VerdictOverride> override,
    Optional<Waiver> waiver) {

  /// An assessment, and what its factors say.
  public record AssessedPlacement(Assessment assessment, Placement placement) {}

  static ActivityPlacement of(PlacementFacts facts, LocalDate day, Weights weights) {
    return new ActivityPlacement(
        facts.code(),
        day,
        assessed(facts.assessment(), weights),
        facts.overrideOn(day),
        facts.waiverOn(day));
  }

  static ActivityPlacement unknown(String activity, LocalDate day) {
    return new ActivityPlacement(
        activity, day, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The verdict that counts; empty where the activity is not assessed.
  public Optional<Verdict> verdict() {
    return override
        .map(VerdictOverride::verdict)
        .or(() -> assessed.map(said -> said.placement().verdict()));
  }

  private static Optional<AssessedPlacement> assessed(
      @Nullable Assessment assessment, Weights weights) {
    return Optional.ofNullable(assessment)
        .map(said -> new AssessedPlacement(said, Placement.of(said.ratings().factors(), weights)));
  }
}
