package dev.plumbline.contract.upstream;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What vendor-service says of vendors and activities at one time. What it was not asked for, does
/// not know or could not be asked for is unknown.
public record VendorFacts(Map<UUID, VendorOutlook> vendors, Map<String, Placement> placements) {

  public VendorFacts {
    vendors = Map.copyOf(vendors);
    placements = Map.copyOf(placements);
  }

  public Optional<VendorOutlook> vendor(UUID id) {
    return Optional.ofNullable(vendors.get(id));
  }

  public Optional<Placement> placement(String activity) {
    return Optional.ofNullable(placements.get(activity));
  }
}
