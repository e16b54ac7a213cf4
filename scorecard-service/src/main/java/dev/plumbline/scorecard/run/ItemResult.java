package dev.plumbline.scorecard.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one contract of a run.
///
/// @param reason why it failed; present exactly then
record ItemResult(UUID contractId, ItemState state, @Nullable String reason) {

  static ItemResult of(UUID contractId, ItemState state) {
    return new ItemResult(contractId, state, null);
  }

  static ItemResult failed(UUID contractId, String reason) {
    return new ItemResult(contractId, ItemState.FAILED, reason);
  }
}
