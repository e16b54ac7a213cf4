package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.Standing;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.diligence.DueDiligenceState;
import dev.plumbline.vendor.registry.diligence.ProofKind;
import dev.plumbline.vendor.registry.diligence.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How vendors stand, by id.
public record StandingsResponse(List<VendorOutlook> items) {

  /// One vendor.
  ///
  /// @param demanded what its tier demands, certifications included
  public record VendorOutlook(
      UUID vendorId, String legalName, VendorStatus status, List<DemandedProof> demanded) {

    private static VendorOutlook of(Standing standing) {
      return new VendorOutlook(
          standing.vendor().id(),
          standing.vendor().profile().legalName(),
          standing.vendor().status(),
          standing.demanded().stream().map(DemandedProof::of).toList());
    }
  }

  /// Something that the tier demands.
  ///
  /// @param item the due-diligence item, or the scheme of the certification
  /// @param expiresOn the last day on which it counts; absent where it is MISSING or does not age
  public record DemandedProof(
      ProofKind kind, String item, DueDiligenceState state, @Nullable LocalDate expiresOn) {

    private static DemandedProof of(Requirement requirement) {
      return new DemandedProof(
          requirement.kind(), requirement.code(), requirement.state(), requirement.expiresOn());
    }
  }

  static StandingsResponse of(List<Standing> standings) {
    return new StandingsResponse(standings.stream().map(VendorOutlook::of).toList());
  }
}
