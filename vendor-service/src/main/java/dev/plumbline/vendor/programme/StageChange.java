package dev.plumbline.vendor.programme;

import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// One step of a programme: who took it, when and why. Never changed, never deleted.
@Entity
@Immutable
@Table(name = "programme_stage_change")
public class StageChange {

  @Id private UUID id;
  private UUID programmeId;

  @Enumerated(EnumType.STRING)
  private Stage fromStage;

  @Enumerated(EnumType.STRING)
  private Stage toStage;

  private String reason;

  /// The identity provider's id, for whoever asks who it was when names have changed.
  @SuppressWarnings("UnusedVariable")
  private String actor;

  private String actorName;
  private Instant at;

  /// For Hibernate alone.
  protected StageChange() {}

  StageChange(Programme programme, Stage to, String reason, Actor actor, Instant at) {
    this.id = Ids.next();
    this.programmeId = programme.id();
    this.fromStage = programme.stage();
    this.toStage = to;
    this.reason = reason;
    this.actor = actor.subject();
    this.actorName = actor.name();
    this.at = at;
  }

  public UUID id() {
    return id;
  }

  public UUID programmeId() {
    return programmeId;
  }

  public Stage from() {
    return fromStage;
  }

  public Stage to() {
    return toStage;
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
