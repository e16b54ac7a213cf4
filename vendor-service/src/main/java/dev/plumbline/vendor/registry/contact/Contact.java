package dev.plumbline.vendor.registry.contact;

import dev.plumbline.vendor.registry.entry.VendorEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/// Somebody at a vendor.
@Entity
public class Contact extends VendorEntry<ContactContent> {

  @Embedded private ContactContent content;

  /// For Hibernate alone.
  protected Contact() {}

  Contact(UUID vendorId, ContactContent content, Instant now) {
    super(vendorId, now);
    this.content = content;
  }

  @Override
  public ContactContent content() {
    return content;
  }

  @Override
  protected void take(ContactContent replacement) {
    content = replacement;
  }
}
