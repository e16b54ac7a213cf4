package dev.plumbline.vendor.registry.note;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.registry.row.HistoryEntry;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// Something that was written down about a vendor. It stands; what was wrong is put right by
/// another note.
@Entity
@Immutable
@Table(name = "vendor_note")
@AttributeOverride(name = "reason", column = @Column(name = "text"))
public class Note extends HistoryEntry {

  /// For Hibernate alone.
  protected Note() {}

  Note(UUID vendorId, String text, Actor actor, Instant at) {
    super(vendorId, text, actor, at);
  }

  public String text() {
    return reason();
  }
}
