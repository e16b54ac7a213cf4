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
  private @Nullable Instant cancelledAt;
  private @Nullable String cancelledBy;

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

  /// Has no more contracts taken up; those that are being worked at are finished.
  ///
  /// @return false where it was cancelled before
  boolean cancel(Actor actor, Instant at) {
    if (cancelledAt != null) {
      return false;
    }
    if (completedAt != null) {
      throw RunProblem.RUN_COMPLETED.because("Every contract of this run has been worked off.");
    }
    cancelledAt = at;
    cancelledBy = actor.name();
    return true;
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

  public Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }

  public Optional<String> cancelledBy() {
    return Optional.ofNullable(cancelledBy);
  }

  public RunStatus status() {
    if (cancelledAt != null) {
      return RunStatus.CANCELLED;
    }
    if (completedAt != null) {
      return RunStatus.COMPLETED;
    }
    return startedAt == null ? RunStatus.QUEUED : RunStatus.RUNNING;
  }
}
