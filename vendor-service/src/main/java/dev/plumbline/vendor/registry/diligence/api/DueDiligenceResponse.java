package dev.plumbline.vendor.registry.diligence.api;

import dev.plumbline.vendor.registry.diligence.DueDiligence;
import java.util.List;

/// A vendor's due diligence, by item: those that its tier demands, and those shown beside.
public record DueDiligenceResponse(List<DueDiligenceItem> items) {

  static DueDiligenceResponse of(DueDiligence dueDiligence) {
    return new DueDiligenceResponse(
        dueDiligence.items().stream().map(DueDiligenceItem::of).toList());
  }
}
