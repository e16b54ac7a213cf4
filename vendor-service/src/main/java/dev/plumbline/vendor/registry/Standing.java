package dev.plumbline.vendor.registry;

import dev.plumbline.vendor.registry.diligence.Gap;
import dev.plumbline.vendor.registry.diligence.Requirement;
import java.util.List;

/// A vendor, and what keeps others from relying on it.
///
/// @param demanded what the vendor's tier demands, and whether it counts today
public record Standing(Vendor vendor, List<Requirement> demanded) {

  public Standing {
    demanded = List.copyOf(demanded);
  }

  /// What is demanded and does not count today.
  public List<Gap> missing() {
    return Gap.among(demanded);
  }

  /// For a reader who may not know what is missing.
  public static Standing unknown(Vendor vendor) {
    return new Standing(vendor, List.of());
  }
}
