package dev.plumbline.vendor.registry.subcontractor;

import dev.plumbline.vendor.registry.entry.VendorEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/// A company that works for a vendor, directly or below another subcontractor.
@Entity
public class Subcontractor extends VendorEntry<SubcontractorContent> {

  @Embedded private SubcontractorContent content;

  /// For Hibernate alone.
  protected Subcontractor() {}

  Subcontractor(UUID vendorId, SubcontractorContent content, Instant now) {
    super(vendorId, now);
    this.content = content;
  }

  @Override
  public SubcontractorContent content() {
    return content;
  }

  @Override
  protected void take(SubcontractorContent replacement) {
    content = replacement;
  }
}
