package dev.plumbline.vendor.activity;

import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// One version of an activity's rating. The newest counts.
@Entity
@Immutable
@Table(name = "activity_assessment")
public class Assessment extends HistoryEntry {

  @Embedded private Ratings ratings;

  /// For Hibernate alone.
  protected Assessment() {}

  Assessment(
      Activity activity, int number, Ratings ratings, String reason, Actor actor, Instant at) {
    super(activity, number, reason, actor, at);
    this.ratings = ratings;
  }

  public Ratings ratings() {
    return ratings;
  }
}
