package dev.plumbline.vendor.activity;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.activity.placement.Verdict;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/// A verdict that stands in place of the one that follows from the factors.
@Entity
@DiscriminatorValue("OVERRIDE")
public class VerdictOverride extends Ruling {

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  /// For Hibernate alone.
  protected VerdictOverride() {}

  VerdictOverride(
      Activity activity,
      int number,
      Verdict verdict,
      LocalDate expiresOn,
      String reason,
      Actor actor,
      Instant at) {
    super(activity, number, expiresOn, reason, actor, at);
    this.verdict = verdict;
  }

  public Verdict verdict() {
    return verdict;
  }
}
