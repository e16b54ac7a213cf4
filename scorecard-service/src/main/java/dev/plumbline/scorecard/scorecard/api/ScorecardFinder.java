package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a scorecard is there.
@Singleton
@Finds("/api/v1/scorecards/{id}")
class ScorecardFinder implements Finder {

  private final ScorecardService scorecards;

  ScorecardFinder(ScorecardService scorecards) {
    this.scorecards = scorecards;
  }

  @Override
  public void find(PathValues path) {
    scorecards.get(path.id("id"));
  }
}
