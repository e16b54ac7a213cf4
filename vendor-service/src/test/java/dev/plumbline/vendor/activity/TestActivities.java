package dev.plumbline.vendor.activity;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.activity.placement.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An activity and what was decided about it, as plain objects.
final class TestActivities {

  static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  static final Actor GOVERNANCE = new Actor("sub-1", "governance", null);

  private static final Activity BILLING =
      Activity.register(
          "billing",
          new ActivityProfile("Billing", null, List.of(), 12_000L, List.of(), false),
          NOW);

  private TestActivities() {}

  /// Loyalty at 5: to be kept in-house.
  static Assessment critical() {
    var ratings = new Ratings(1, "note", 5, "note", 1, "note", 1, "note");
    return new Assessment(BILLING, 1, ratings, "yearly review", GOVERNANCE, NOW);
  }

  static VerdictOverride override(Verdict verdict, LocalDate expiresOn) {
    return new VerdictOverride(BILLING, 1, verdict, expiresOn, "pilot", GOVERNANCE, NOW);
  }

  static Waiver waiver(LocalDate expiresOn) {
    return new Waiver(BILLING, 1, expiresOn, "no staff this winter", GOVERNANCE, NOW);
  }

  static Revocation revoked(Ruling ruling, Instant at) {
    return new Revocation(ruling, "staff was found", GOVERNANCE, at);
  }

  static PlacementFacts facts(
      @Nullable Assessment assessment,
      @Nullable VerdictOverride override,
      @Nullable Waiver waiver) {
    return new PlacementFacts(
        "billing", "Billing", 12_000L, assessment, override, null, waiver, null);
  }
}
