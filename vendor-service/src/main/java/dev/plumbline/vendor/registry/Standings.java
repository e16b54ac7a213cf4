package dev.plumbline.vendor.registry;

import dev.plumbline.service.page.Page;
import dev.plumbline.vendor.registry.diligence.DueDiligencePolicy;
import dev.plumbline.vendor.registry.diligence.Proof;
import dev.plumbline.vendor.registry.diligence.Proofs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Works out what vendors lack today, for a whole page from one query.
@Singleton
public class Standings {

  private final DueDiligencePolicy policy;
  private final Proofs proofs;
  private final Clock clock;

  Standings(DueDiligencePolicy policy, Proofs proofs, Clock clock) {
    this.policy = policy;
    this.proofs = proofs;
    this.clock = clock;
  }

  Standing of(Vendor vendor) {
    return of(vendor, proofs.of(List.of(vendor.id())));
  }

  public Page<Standing> of(Page<Vendor> vendors) {
    Map<UUID, List<Proof>> shown = shown(vendors.items());
    return vendors.map(vendor -> of(vendor, shown.getOrDefault(vendor.id(), List.of())));
  }

  List<Standing> of(List<Vendor> vendors) {
    Map<UUID, List<Proof>> shown = shown(vendors);
    return vendors.stream()
        .map(vendor -> of(vendor, shown.getOrDefault(vendor.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<Proof>> shown(List<Vendor> vendors) {
    return proofs.of(vendors.stream().map(Vendor::id).toList()).stream()
        .collect(Collectors.groupingBy(Proof::vendorId));
  }

  private Standing of(Vendor vendor, List<Proof> shown) {
    return new Standing(
        vendor, policy.demand(vendor.riskTier()).requirements(LocalDate.now(clock), shown));
  }
}
