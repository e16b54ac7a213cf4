package dev.plumbline.vendor.registry.change.api;

import dev.plumbline.vendor.registry.change.ChangeRequestService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a change request is there.
@Singleton
@Finds("/api/v1/vendors/{id}/change-requests/{changeRequest}")
class ChangeRequestFinder implements Finder {

  private final ChangeRequestService requests;

  ChangeRequestFinder(ChangeRequestService requests) {
    this.requests = requests;
  }

  @Override
  public void find(PathValues path) {
    requests.get(path.id("id"), path.id("changeRequest"));
  }
}
