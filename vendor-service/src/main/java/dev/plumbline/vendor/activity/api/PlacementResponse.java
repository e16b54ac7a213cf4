package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.ActivityPlacement;
import dev.plumbline.vendor.activity.Assessment;
import dev.plumbline.vendor.activity.VerdictOverride;
import dev.plumbline.vendor.activity.Waiver;
import dev.plumbline.vendor.activity.placement.Flip;
import dev.plumbline.vendor.activity.placement.Placement;
import dev.plumbline.vendor.activity.placement.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an activity belongs on a day, and why.
///
/// @param verdict the one that counts; absent where the activity is not assessed
/// @param assessed what the factors say
/// @param override in force on that day, and so the verdict's source
/// @param waiver in force on that day
public record PlacementResponse(
    String activity,
    LocalDate date,
    @Nullable Verdict verdict,
    @Nullable Assessed assessed,
    @Nullable OverrideInForce override,
    @Nullable WaiverInForce waiver) {

  /// What the newest assessment until that day says.
  ///
  /// @param number of the assessment
  /// @param criticality the weighted mean of the factors, from 1 to 5
  /// @param rule what decided, in words
  /// @param flips every smallest change of a single factor that leads to another verdict
  public record Assessed(
      int number, BigDecimal criticality, Verdict verdict, String rule, List<Flip> flips) {

    private static Assessed of(Assessment assessment, Placement placement) {
      return new Assessed(
          assessment.number(),
          placement.criticality(),
          placement.verdict(),
          placement.rule(),
          placement.flips());
    }
  }

  /// An override that counts.
  ///
  /// @param actor the name of who made it
  /// @param expiresOn the last day on which it counts
  public record OverrideInForce(
      int number, Verdict verdict, String reason, String actor, LocalDate expiresOn) {

    private static OverrideInForce of(VerdictOverride override) {
      return new OverrideInForce(
          override.number(),
          override.verdict(),
          override.reason(),
          override.actor(),
          override.expiresOn());
    }
  }

  /// A waiver that counts.
  ///
  /// @param actor the name of who gave it
  /// @param expiresOn the last day on which it counts
  public record WaiverInForce(int number, String reason, String actor, LocalDate expiresOn) {

    private static WaiverInForce of(Waiver waiver) {
      return new WaiverInForce(
          waiver.number(), waiver.reason(), waiver.actor(), waiver.expiresOn());
    }
  }

  static PlacementResponse of(ActivityPlacement placed) {
    return new PlacementResponse(
        placed.activity(),
        placed.day(),
        placed.verdict().orElse(null),
        placed
            .assessed()
            .map(said -> Assessed.of(said.assessment(), said.placement()))
            .orElse(null),
        placed.override().map(OverrideInForce::of).orElse(null),
        placed.waiver().map(WaiverInForce::of).orElse(null));
  }
}
