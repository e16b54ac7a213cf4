package dev.plumbline.contract.upstream;

import java.util.List;
import java.util.Optional;

/// What vendor-service says of a version that is to be activated.
///
/// @param standing the vendor's; empty if it does not know the vendor
/// @param placements one for each activity in scope
public record Clearance(Optional<VendorStanding> standing, List<Placement> placements) {

  public Clearance {
    placements = List.copyOf(placements);
  }
}
