package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a vendor is there.
@Singleton
@Finds("/api/v1/vendors/{id}")
class VendorFinder implements Finder {

  private final VendorService vendors;

  VendorFinder(VendorService vendors) {
    this.vendors = vendors;
  }

  @Override
  public void find(PathValues path) {
    vendors.get(path.id("id"));
  }
}
