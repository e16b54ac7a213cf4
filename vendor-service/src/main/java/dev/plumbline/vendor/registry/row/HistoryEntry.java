package dev.plumbline.vendor.registry.row;

import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/// One entry of a vendor's history: who did it, when and why. Never changed, never deleted.
@MappedSuperclass
public abstract class HistoryEntry implements VendorRow {

  @Id private UUID id;
  private UUID vendorId;
  private String reason;

  /// The identity provider's id, for whoever asks who it was when names have changed.
  @SuppressWarnings("UnusedVariable")
  private String actor;

  private String actorName;
  private Instant at;

  /// For Hibernate alone.
  protected HistoryEntry() {}

  protected HistoryEntry(UUID vendorId, String reason, Actor actor, Instant at) {
    this.id = Ids.next();
    this.vendorId = vendorId;
    this.reason = reason;
    this.actor = actor.subject();
    this.actorName = actor.name();
    this.at = at;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID vendorId() {
    return vendorId;
  }

  public String reason() {
    return reason;
  }

  /// Who it was, by name.
  public String actor() {
    return actorName;
  }

  public Instant at() {
    return at;
  }
}
