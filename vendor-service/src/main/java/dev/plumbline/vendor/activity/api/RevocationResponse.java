package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.Revocation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a ruling was ended before its last day.
///
/// @param actor the name of who did it
public record RevocationResponse(String reason, String actor, Instant at) {

  static @Nullable RevocationResponse of(@Nullable Revocation revocation) {
    return revocation == null
        ? null
        : new RevocationResponse(revocation.reason(), revocation.actor(), revocation.at());
  }
}
