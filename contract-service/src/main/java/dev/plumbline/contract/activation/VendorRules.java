package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.upstream.VendorStanding;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The vendor must be fit to be contracted.
final class VendorRules {

  static final String UNKNOWN = "vendor-unknown";
  static final String STATUS = "vendor-status";
  static final String DUE_DILIGENCE = "vendor-due-diligence";

  private static final Set<String> CONTRACTABLE = Set.of("APPROVED", "ACTIVE");

  private VendorRules() {}

  static Stream<Finding> findings(Optional<VendorStanding> standing) {
    return standing
        .map(VendorRules::findings)
        .orElseGet(
            () ->
                Stream.of(
                    Finding.of(
                        UNKNOWN,
                        "",
                        "The vendor is not registered",
                        "Register and approve it first")));
  }

  private static Stream<Finding> findings(VendorStanding standing) {
    Stream<Finding> status =
        CONTRACTABLE.contains(standing.status())
            ? Stream.empty()
            : Stream.of(
                Finding.of(
                        STATUS,
                        "",
                        "The vendor is %s".formatted(standing.status()),
                        "The vendor must be APPROVED or ACTIVE")
                    .measured(standing.status(), "APPROVED or ACTIVE"));
    return Stream.concat(
        status,
        standing.missingDueDiligence().stream()
            .map(
                gap ->
                    Finding.of(
                            DUE_DILIGENCE,
                            "",
                            "The due-diligence item %s that the vendor's risk tier demands is %s"
                                .formatted(gap.item(), gap.state()),
                            "Complete the item in the vendor's due diligence")
                        .measured(gap.state(), "COMPLETE")));
  }
}
