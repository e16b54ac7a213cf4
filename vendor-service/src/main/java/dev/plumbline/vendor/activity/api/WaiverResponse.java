package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.Ruled;
import dev.plumbline.vendor.activity.RulingState;
import dev.plumbline.vendor.activity.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A waiver for an activity that should be kept in-house.
///
/// @param number counts the activity's waivers, from 1
/// @param expiresOn the last day on which it counts
/// @param actor the name of who gave it
/// @param state today
public record WaiverResponse(
    int number,
    LocalDate expiresOn,
    String reason,
    String actor,
    Instant at,
    RulingState state,
    @Nullable RevocationResponse revocation) {

  static WaiverResponse of(Ruled<Waiver> ruled, LocalDate today) {
    Waiver waiver = ruled.ruling();
    return new WaiverResponse(
        waiver.number(),
        waiver.expiresOn(),
        waiver.reason(),
        waiver.actor(),
        waiver.at(),
        ruled.on(today),
        RevocationResponse.of(ruled.revocation()));
  }
}
