package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.scorecard.dispute.DisputeService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a dispute is there.
@Singleton
@Finds("/api/v1/disputes/{id}")
class DisputeFinder implements Finder {

  private final DisputeService disputes;

  DisputeFinder(DisputeService disputes) {
    this.disputes = disputes;
  }

  @Override
  public void find(PathValues path) {
    disputes.get(path.id("id"));
  }
}
