package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.Ruled;
import dev.plumbline.vendor.activity.RulingState;
import dev.plumbline.vendor.activity.VerdictOverride;
import dev.plumbline.vendor.activity.placement.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An override of an activity's verdict.
///
/// @param number counts the activity's overrides, from 1
/// @param expiresOn the last day on which it counts
/// @param actor the name of who made it
/// @param state today
public record OverrideResponse(
    int number,
    Verdict verdict,
    LocalDate expiresOn,
    String reason,
    String actor,
    Instant at,
    RulingState state,
    @Nullable RevocationResponse revocation) {

  static OverrideResponse of(Ruled<VerdictOverride> ruled, LocalDate today) {
    VerdictOverride override = ruled.ruling();
    return new OverrideResponse(
        override.number(),
        override.verdict(),
        override.expiresOn(),
        override.reason(),
        override.actor(),
        override.at(),
        ruled.on(today),
        RevocationResponse.of(ruled.revocation()));
  }
}
