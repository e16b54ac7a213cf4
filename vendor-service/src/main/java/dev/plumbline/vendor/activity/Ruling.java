package dev.plumbline.vendor.activity;

import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/// What a person decided about an activity's placement, against its factors and for a time. Of each
/// kind the newest alone can count: it replaces the one before.
@Entity
@Immutable
@Table(name = "placement_ruling")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Ruling extends HistoryEntry {

  private LocalDate expiresOn;

  /// For Hibernate alone.
  protected Ruling() {}

  Ruling(
      Activity activity, int number, LocalDate expiresOn, String reason, Actor actor, Instant at) {
    super(activity, number, reason, actor, at);
    this.expiresOn = expiresOn;
  }

  /// The last day on which it counts.
  public LocalDate expiresOn() {
    return expiresOn;
  }
}
