package dev.plumbline.scorecard.scoring;

/// The standing of a month, and what it would be without the cap that customer experience sets.
public record Rating(Standing standing, Standing beforeCap) {

  /// A standing is at most one step above that of customer experience and behaviour together; where
  /// nothing of the two could be scored, at most ON_TRACK.
  static Rating of(Scores scores, StandingBands bands) {
    Standing beforeCap = bands.of(scores.overall());
    Standing best = bands.of(scores.customerExperienceAndBehaviour()).oneStepAbove();
    return new Rating(beforeCap.cappedAt(best), beforeCap);
  }

  public boolean isCapped() {
    return standing != beforeCap;
  }
}
