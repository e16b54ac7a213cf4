package dev.plumbline.scorecard.relief.api;

import dev.plumbline.scorecard.relief.ReliefService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a request for relief is there.
@Singleton
@Finds("/api/v1/reliefs/{id}")
class ReliefFinder implements Finder {

  private final ReliefService reliefs;

  ReliefFinder(ReliefService reliefs) {
    this.reliefs = reliefs;
  }

  @Override
  public void find(PathValues path) {
    reliefs.get(path.id("id"));
  }
}
