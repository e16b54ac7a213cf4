package dev.plumbline.vendor.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of an activity's placement by the end of a day: of each history the newest entry.
record PlacementFacts(
    String code,
    String name,
    @Nullable Long yearlyVolume,
    @Nullable Assessment assessment,
    @Nullable VerdictOverride override,
    @Nullable Revocation overrideRevoked,
    @Nullable Waiver waiver,
    @Nullable Revocation waiverRevoked) {

  Optional<VerdictOverride> overrideOn(LocalDate day) {
    return inForce(override, overrideRevoked, day);
  }

  Optional<Waiver> waiverOn(LocalDate day) {
    return inForce(waiver, waiverRevoked, day);
  }

  private static <R extends Ruling> Optional<R> inForce(
      @Nullable R newest, @Nullable Revocation revocation, LocalDate day) {
    return Optional.ofNullable(newest)
        .filter(
            ruling ->
                new Ruled<>(ruling, revocation, ruling.number()).on(day) == RulingState.IN_FORCE);
  }
}
