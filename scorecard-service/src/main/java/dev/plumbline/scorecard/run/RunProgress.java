package dev.plumbline.scorecard.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A run and what has become of its contracts so far.
///
/// @param failures the first of them, by contract
public record RunProgress(
    ScorecardRun run, Map<ItemState, Integer> byState, List<Failure> failures) {

  /// Why a contract could not be scored.
  public record Failure(UUID contractId, String reason) {}

  public int computed() {
    return count(ItemState.COMPUTED);
  }

  public int unchanged() {
    return count(ItemState.UNCHANGED);
  }

  public int leftPublished() {
    return count(ItemState.LEFT_PUBLISHED);
  }

  public int failed() {
    return count(ItemState.FAILED);
  }

  public int cancelled() {
    return count(ItemState.CANCELLED);
  }

  private int count(ItemState state) {
    return byState.getOrDefault(state, 0);
  }
}
