package dev.plumbline.service.memo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// Something to remember about a vendor.
@Entity
public class Memo {

  @Id private UUID id;
  private UUID vendorId;
  private String title;
  @Version private long version;

  protected Memo() {}

  Memo(UUID id, UUID vendorId, String title) {
    this.id = id;
    this.vendorId = vendorId;
    this.title = title;
  }

  void rename(String newTitle) {
    this.title = newTitle;
  }

  public UUID id() {
    return id;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public String title() {
    return title;
  }

  public long version() {
    return version;
  }
}
