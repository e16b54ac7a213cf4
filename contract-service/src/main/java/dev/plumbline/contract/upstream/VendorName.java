package dev.plumbline.contract.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/// What a vendor is called, as its standing tells.
@JsonIgnoreProperties(ignoreUnknown = true)
record VendorName(UUID vendorId, String legalName) {

  /// This, if it is whole and about the vendor that was asked for.
  ///
  /// @throws IllegalStateException if it is not
  VendorName of(UUID asked) {
    if (!asked.equals(vendorId) || legalName == null) {
      throw new IllegalStateException("The answer does not name vendor " + asked);
    }
    return this;
  }
}
