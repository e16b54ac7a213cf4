package dev.plumbline.vendor.registry.document;

import dev.plumbline.vendor.registry.entry.VendorEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/// A document about a vendor, kept elsewhere.
@Entity
public class Document extends VendorEntry<DocumentContent> {

  @Embedded private DocumentContent content;

  /// For Hibernate alone.
  protected Document() {}

  Document(UUID vendorId, DocumentContent content, Instant now) {
    super(vendorId, now);
    this.content = content;
  }

  @Override
  public DocumentContent content() {
    return content;
  }

  @Override
  protected void take(DocumentContent replacement) {
    content = replacement;
  }
}
