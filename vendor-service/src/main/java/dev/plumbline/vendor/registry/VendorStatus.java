package dev.plumbline.vendor.registry;

import java.util.Set;

/// How far a vendor has come. Who was REJECTED or OFFBOARDED can begin anew.
public enum VendorStatus {
  PROSPECT,
  IN_DUE_DILIGENCE,
  APPROVED,
  ACTIVE,
  SUSPENDED,
  OFFBOARDED,
  REJECTED;

  /// What a vendor of this status can become.
  public Set<VendorStatus> next() {
    return switch (this) {
      case PROSPECT -> Set.of(IN_DUE_DILIGENCE, REJECTED);
      case IN_DUE_DILIGENCE -> Set.of(APPROVED, REJECTED);
      case APPROVED -> Set.of(ACTIVE, OFFBOARDED);
      case ACTIVE -> Set.of(SUSPENDED, OFFBOARDED);
      case SUSPENDED -> Set.of(ACTIVE, OFFBOARDED);
      case OFFBOARDED, REJECTED -> Set.of(PROSPECT);
    };
  }
}
