package dev.plumbline.scorecard.scorecard.replaced;

import dev.plumbline.scorecard.scoring.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// That a provisional scorecard said something else for a while: for queries about the past;
/// [ReplacedRows] writes it.
@Entity(name = "Replaced")
@Table(name = "replaced_scorecard")
@SuppressWarnings("UnusedVariable") // for queries alone
@IdClass(Replaced.State.class)
class Replaced {

  /// One of the things that a scorecard said.
  record State(UUID scorecardId, long version) {}

  @Id private UUID scorecardId;
  @Id private long version;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  private Instant knownFrom;
  private Instant knownUntil;

  /// For Hibernate alone.
  protected Replaced() {}
}
