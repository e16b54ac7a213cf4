package dev.plumbline.vendor.activity;

import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/// One entry of an activity's history: who made it, when and why. Never changed, never deleted.
@MappedSuperclass
public abstract class HistoryEntry {

  @Id private UUID id;
  private UUID activityId;
  private int number;
  private String reason;

  /// The identity provider's id, for whoever asks who it was when names have changed.
  @SuppressWarnings("UnusedVariable")
  private String actor;

  private String actorName;
  private Instant at;

  /// For Hibernate alone.
  protected HistoryEntry() {}

  HistoryEntry(Activity activity, int number, String reason, Actor actor, Instant at) {
    this.id = Ids.next();
    this.activityId = activity.id();
    this.number = number;
    this.reason = reason;
    this.actor = actor.subject();
    this.actorName = actor.name();
    this.at = at;
  }

  public UUID id() {
    return id;
  }

  public UUID activityId() {
    return activityId;
  }

  /// Counts the activity's entries of one kind, from 1.
  public int number() {
    return number;
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
