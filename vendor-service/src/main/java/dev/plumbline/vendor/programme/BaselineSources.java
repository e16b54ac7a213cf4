package dev.plumbline.vendor.programme;

import dev.plumbline.vendor.programme.content.Baseline;
import dev.plumbline.vendor.selection.NamedVendors;
import dev.plumbline.web.problem.ProblemException;
import jakarta.inject.Singleton;

/// Knows at whom baselines can have been measured.
@Singleton
class BaselineSources {

  private final NamedVendors vendors;

  BaselineSources(NamedVendors vendors) {
    this.vendors = vendors;
  }

  /// @throws ProblemException `unknown-vendor` for a baseline of a vendor that is not registered
  void requireKnown(Object content) {
    if (content instanceof Baseline baseline && baseline.vendorId() != null) {
      vendors.get(baseline.vendorId());
    }
  }
}
