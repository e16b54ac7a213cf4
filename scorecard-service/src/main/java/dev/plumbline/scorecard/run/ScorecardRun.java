package dev.plumbline.scorecard.run;

import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody asked for a month to be scored. Which contracts it takes in, and how far each has
/// come, are rows of their own, see [RunItems].
@Entity
@Table(name = "scorecard_run")
public class ScorecardRun {

  @Id private UUID id;
  private YearMonth period;
  private int total;
  private String requester;
  private String requestedBy;
  private Instant requestedAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant completedAt;

  /// For Hibernate alone.
  protected ScorecardRun() {}

  ScorecardRun(YearMonth period, int total, Actor actor, Instant at) {
    this.id = Ids.next();
    this.period = period;
    this.total = total;
    this.requester = actor.subject();
    this.requestedBy = actor.name();
    this.requestedAt = at;
  }

  public UUID id() {
    return id;
  }

  public YearMonth period() {
    return period;
  }

  /// How many contracts the run takes in.
  public int total() {
    return total;
  }

  /// The subject of whoever asked for it.
  String requester() {
    return requester;
  }

  public String requestedBy() {
    return requestedBy;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }

  public RunStatus status() {
    if (completedAt != null) {
      return RunStatus.COMPLETED;
    }
    return startedAt == null ? RunStatus.QUEUED : RunStatus.RUNNING;
  }
}
