package dev.plumbline.vendor.registry.diligence.api;

import dev.plumbline.vendor.registry.diligence.DueDiligence;
import dev.plumbline.vendor.registry.diligence.DueDiligenceState;
import dev.plumbline.vendor.registry.diligence.Evidence;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a vendor stands with one due-diligence item today.
///
/// @param demanded whether the vendor's present tier demands it
public record DueDiligenceItem(
    String item,
    DueDiligenceState state,
    boolean demanded,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate expiresOn,
    @Nullable String evidence) {

  static DueDiligenceItem of(DueDiligence.Item item) {
    Optional<Evidence> shown = Optional.ofNullable(item.evidence());
    return new DueDiligenceItem(
        item.code(),
        item.state(),
        item.demanded(),
        shown.map(Evidence::completedOn).orElse(null),
        shown.map(Evidence::expiresOn).orElse(null),
        shown.map(Evidence::reference).orElse(null));
  }
}
