package dev.plumbline.vendor.registry.certification;

import dev.plumbline.vendor.registry.entry.VendorEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/// A certificate that a vendor holds.
@Entity
public class Certification extends VendorEntry<CertificationContent> {

  @Embedded private CertificationContent content;

  /// For Hibernate alone.
  protected Certification() {}

  Certification(UUID vendorId, CertificationContent content, Instant now) {
    super(vendorId, now);
    this.content = content;
  }

  @Override
  public CertificationContent content() {
    return content;
  }

  @Override
  protected void take(CertificationContent replacement) {
    content = replacement;
  }
}
