package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.vendor.programme.StageChange;
import java.time.Instant;
import java.util.UUID;

/// One step of a programme.
///
/// @param actor the name of who took it
public record StageChangeResponse(
    UUID id, Stage from, Stage to, String reason, String actor, Instant at) {

  static StageChangeResponse of(StageChange change) {
    return new StageChangeResponse(
        change.id(), change.from(), change.to(), change.reason(), change.actor(), change.at());
  }
}
