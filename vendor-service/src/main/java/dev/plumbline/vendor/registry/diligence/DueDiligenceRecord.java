package dev.plumbline.vendor.registry.diligence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// What a vendor has shown for one due-diligence item.
@Entity
@Table(name = "due_diligence")
@IdClass(DueDiligenceRecord.Key.class)
class DueDiligenceRecord {

  record Key(UUID vendorId, String item) {}

  @Id private UUID vendorId;
  @Id private String item;
  @Embedded private Evidence evidence;
  @Version private long version;

  /// For Hibernate alone.
  protected DueDiligenceRecord() {}

  DueDiligenceRecord(UUID vendorId, String item, Evidence evidence) {
    this.vendorId = vendorId;
    this.item = item;
    this.evidence = evidence;
  }

  void renew(Evidence renewed) {
    evidence = renewed;
  }

  String item() {
    return item;
  }

  Evidence evidence() {
    return evidence;
  }

  long version() {
    return version;
  }
}
