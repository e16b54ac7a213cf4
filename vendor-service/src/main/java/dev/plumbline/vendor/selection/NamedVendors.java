package dev.plumbline.vendor.selection;

import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// The vendors that bodies name as `vendorId`: one that is not there is a fault of the body.
@Singleton
public class NamedVendors {

  private final VendorService vendors;

  NamedVendors(VendorService vendors) {
    this.vendors = vendors;
  }

  /// The vendor of this id.
  ///
  /// @throws ProblemException `unknown-vendor`
  public Vendor get(UUID vendorId) {
    try {
      return vendors.get(vendorId);
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
