package dev.plumbline.vendor.registry;

import dev.plumbline.vendor.registry.diligence.Gap;
import java.util.List;

/// A vendor, and what keeps others from relying on it.
///
/// @param missing what the vendor's tier demands and what does not count today
public record Standing(Vendor vendor, List<Gap> missing) {

  /// For a reader who may not know what is missing.
  public static Standing unknown(Vendor vendor) {
    return new Standing(vendor, List.of());
  }
}
