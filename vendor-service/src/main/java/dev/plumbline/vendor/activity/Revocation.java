package dev.plumbline.vendor.activity;

import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// That a ruling was taken back before its last day: it does not count from the day of this on.
@Entity
@Immutable
@Table(name = "placement_ruling_revocation")
public class Revocation {

  @Id private UUID rulingId;
  private String reason;

  /// The identity provider's id, for whoever asks who it was when names have changed.
  @SuppressWarnings("UnusedVariable")
  private String actor;

  private String actorName;
  private Instant at;

  /// For Hibernate alone.
  protected Revocation() {}

  Revocation(Ruling ruling, String reason, Actor actor, Instant at) {
    this.rulingId = ruling.id();
    this.reason = reason;
    this.actor = actor.subject();
    this.actorName = actor.name();
    this.at = at;
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
