package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.CandidateService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a candidate is there.
@Singleton
@Finds("/api/v1/programmes/{id}/candidates/{vendorId}")
class CandidateFinder implements Finder {

  private final CandidateService candidates;

  CandidateFinder(CandidateService candidates) {
    this.candidates = candidates;
  }

  @Override
  public void find(PathValues path) {
    candidates.get(path.id("id"), path.id("vendorId"));
  }
}
