package dev.plumbline.vendor.registry;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.registry.row.HistoryEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// One step of a vendor's life.
@Entity
@Immutable
@Table(name = "vendor_status_change")
public class StatusChange extends HistoryEntry {

  @Enumerated(EnumType.STRING)
  private VendorStatus fromStatus;

  @Enumerated(EnumType.STRING)
  private VendorStatus toStatus;

  /// For Hibernate alone.
  protected StatusChange() {}

  StatusChange(Vendor vendor, VendorStatus to, String reason, Actor actor, Instant at) {
    super(vendor.id(), reason, actor, at);
    this.fromStatus = vendor.status();
    this.toStatus = to;
  }

  public VendorStatus from() {
    return fromStatus;
  }

  public VendorStatus to() {
    return toStatus;
  }
}
