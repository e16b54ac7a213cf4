package dev.plumbline.contract.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/// Whether a vendor is fit to be contracted, as vendor-service sees it.
///
/// @param status where the vendor's life stands
/// @param missingDueDiligence what its risk tier demands and is missing or expired
@JsonIgnoreProperties(ignoreUnknown = true)
public record VendorStanding(UUID vendorId, String status, List<Gap> missingDueDiligence) {

  /// A due-diligence item that is not as it should be.
  ///
  /// @param state MISSING or EXPIRED
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Gap(String item, String state) {}

  /// This, if it is whole and about the vendor that was asked for.
  ///
  /// @throws IllegalStateException if it is not
  VendorStanding of(UUID asked) {
    if (!asked.equals(vendorId) || status == null || missingDueDiligence == null) {
      throw new IllegalStateException("The answer is not the standing of vendor " + asked);
    }
    return this;
  }
}
