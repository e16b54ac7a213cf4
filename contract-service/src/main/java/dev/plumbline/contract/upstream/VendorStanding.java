package dev.plumbline.contract.upstream;

import java.util.List;
import java.util.UUID;

/// Whether a vendor is fit to be contracted, as vendor-service sees it.
///
/// @param status where the vendor's life stands
/// @param missingDueDiligence what its risk tier demands and is missing or expired
public record VendorStanding(UUID vendorId, String status, List<Gap> missingDueDiligence) {

  /// A due-diligence item that is not as it should be.
  ///
  /// @param state MISSING or EXPIRED
  public record Gap(String item, String state) {}
}
