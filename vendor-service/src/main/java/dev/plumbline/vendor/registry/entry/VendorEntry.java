package dev.plumbline.vendor.registry.entry;

import dev.plumbline.service.time.Ids;
import dev.plumbline.vendor.registry.row.VendorRow;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// One of the things that a vendor has several of.
///
/// @param <C> what it says; replaced as a whole
@MappedSuperclass
public abstract class VendorEntry<C> implements VendorRow {

  @Id private UUID id;
  private UUID vendorId;
  private Instant createdAt;
  private Instant updatedAt;
  @Version private long version;

  /// For Hibernate alone.
  protected VendorEntry() {}

  protected VendorEntry(UUID vendorId, Instant now) {
    this.id = Ids.next();
    this.vendorId = vendorId;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public abstract C content();

  /// Takes the content in place of the present one.
  protected abstract void take(C content);

  void replace(C content, Instant now) {
    take(content);
    updatedAt = now;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID vendorId() {
    return vendorId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
