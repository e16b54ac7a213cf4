package dev.plumbline.scorecard.scorecard.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// How a scorecard stood from an instant on: for queries about the past; [LifeRows] writes it.
@Entity(name = "LifeChange")
@Table(name = "scorecard_life")
@SuppressWarnings("UnusedVariable") // for queries alone
class LifeChange {

  @Id private UUID id;
  private UUID scorecardId;

  @Enumerated(EnumType.STRING)
  private Life life;

  private Instant since;

  /// For Hibernate alone.
  protected LifeChange() {}
}
