package dev.plumbline.vendor.programme;

import dev.plumbline.vendor.programme.content.Baseline;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.vendor.selection.SelectionProblem;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// Knows at whom baselines can have been measured.
@Singleton
class BaselineSources {

  private final VendorService vendors;

  BaselineSources(VendorService vendors) {
    this.vendors = vendors;
  }

  /// @throws ProblemException `unknown-vendor` for a baseline of a vendor that is not registered
  void requireKnown(Object content) {
    if (content instanceof Baseline baseline && baseline.vendorId() != null) {
      requireKnown(baseline.vendorId());
    }
  }

  private void requireKnown(UUID vendorId) {
    try {
      vendors.get(vendorId);
    } catch (ProblemException missing) {
      if (missing.type() != CommonProblem.NOT_FOUND) {
        throw missing;
      }
      throw ProblemException.of(SelectionProblem.UNKNOWN_VENDOR)
          .violations(List.of(Violation.at("/vendorId", "unknown-vendor", "is not a vendor's id")))
          .cause(missing);
    }
  }
}
