package dev.plumbline.vendor.activity;

import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/// Lets an activity be outsourced although it should be kept in-house. Its verdict stays.
@Entity
@DiscriminatorValue("WAIVER")
public class Waiver extends Ruling {

  /// For Hibernate alone.
  protected Waiver() {}

  Waiver(
      Activity activity, int number, LocalDate expiresOn, String reason, Actor actor, Instant at) {
    super(activity, number, expiresOn, reason, actor, at);
  }
}
