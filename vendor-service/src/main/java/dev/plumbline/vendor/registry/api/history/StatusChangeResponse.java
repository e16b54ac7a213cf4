package dev.plumbline.vendor.registry.api.history;

import dev.plumbline.vendor.registry.StatusChange;
import dev.plumbline.vendor.registry.VendorStatus;
import java.time.Instant;
import java.util.UUID;

/// One step of a vendor's life.
///
/// @param actor the name of who took it
public record StatusChangeResponse(
    UUID id, VendorStatus from, VendorStatus to, String reason, String actor, Instant at) {

  static StatusChangeResponse of(StatusChange change) {
    return new StatusChangeResponse(
        change.id(), change.from(), change.to(), change.reason(), change.actor(), change.at());
  }
}
