package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.life.Life;

/// A scorecard with the life that it had at the time that is asked about.
///
/// @param replaced whether it has been worked out anew since; its parts are kept apart then
public record Known(StoredScorecard scorecard, Life life, boolean replaced) {

  /// As it is now.
  public static Known now(StoredScorecard scorecard) {
    return new Known(scorecard, scorecard.life(), false);
  }
}
