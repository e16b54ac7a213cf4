package dev.plumbline.scorecard.scoring;

/// What a score means, the best first.
public enum Standing {
  LEADING,
  ON_TRACK,
  WATCH,
  AT_RISK,
  /// Nothing could be scored.
  UNRATED;

  /// The best that a contract may stand at whose customers' experience stands here: one step
  /// better.
  Standing oneStepAbove() {
    return switch (this) {
      case LEADING, ON_TRACK -> LEADING;
      case WATCH -> ON_TRACK;
      case AT_RISK -> WATCH;
      case UNRATED -> ON_TRACK;
    };
  }

  Standing cappedAt(Standing best) {
    return compareTo(best) < 0 ? best : this;
  }
}
