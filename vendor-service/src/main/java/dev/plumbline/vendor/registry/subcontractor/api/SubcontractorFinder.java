package dev.plumbline.vendor.registry.subcontractor.api;

import dev.plumbline.vendor.registry.subcontractor.SubcontractorService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a subcontractor is there.
@Singleton
@Finds("/api/v1/vendors/{id}/subcontractors/{subcontractor}")
class SubcontractorFinder implements Finder {

  private final SubcontractorService subcontractors;

  SubcontractorFinder(SubcontractorService subcontractors) {
    this.subcontractors = subcontractors;
  }

  @Override
  public void find(PathValues path) {
    subcontractors.get(path.id("id"), path.id("subcontractor"));
  }
}
