package dev.plumbline.vendor.registry.site;

import dev.plumbline.vendor.registry.entry.VendorEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/// A place where a vendor works.
@Entity
public class Site extends VendorEntry<SiteContent> {

  @Embedded private SiteContent content;

  /// For Hibernate alone.
  protected Site() {}

  Site(UUID vendorId, SiteContent content, Instant now) {
    super(vendorId, now);
    this.content = content;
  }

  @Override
  public SiteContent content() {
    return content;
  }

  @Override
  protected void take(SiteContent replacement) {
    content = replacement;
  }
}
