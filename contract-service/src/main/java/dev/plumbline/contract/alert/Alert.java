package dev.plumbline.contract.alert;

import dev.plumbline.contract.agreement.Course;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that somebody should see to in time.
@Entity
public class Alert {

  @Id private UUID id;
  private UUID vendorId;
  private UUID contractId;

  @Enumerated(EnumType.STRING)
  private AlertKind kind;

  private String subject;
  private LocalDate dueOn;

  private Instant dueAt;

  private String message;

  @Enumerated(EnumType.STRING)
  private AlertState state;

  private Instant raisedAt;
  private @Nullable String changedBy;
  private @Nullable Instant changedAt;
  private @Nullable String note;

  private @Nullable Instant endedAt;

  @Version private long version;

  /// For Hibernate alone.
  protected Alert() {}

  Alert(Course course, Reason reason, Instant now) {
    this.id = Ids.next();
    this.vendorId = course.contract().vendorId();
    this.contractId = course.contract().contractId();
    this.kind = reason.kind();
    this.subject = reason.subject();
    this.dueOn = reason.dueOn();
    this.dueAt = reason.dueOn().atStartOfDay(course.timeZone()).toInstant();
    this.message = reason.message();
    this.state = AlertState.OPEN;
    this.raisedAt = now;
  }

  boolean isFor(Reason reason) {
    return reason.isFor(kind, subject, dueOn);
  }

  /// Its reason has come back.
  void raiseAgain(Reason reason, Instant now) {
    message = reason.message();
    state = AlertState.OPEN;
    raisedAt = now;
    changedBy = null;
    changedAt = null;
    note = null;
    endedAt = null;
  }

  /// Its reason has gone; what people said of it before stays.
  void end(String why, Actor actor, Instant now) {
    endedAt = now;
    if (state != AlertState.DONE) {
      become(AlertState.DONE, why, actor, now);
    }
  }

  /// @throws ProblemException `illegal-alert-change`
  void change(AlertState to, @Nullable String why, Actor actor, Instant now) {
    if (!state.next().contains(to)) {
      throw AlertProblem.ILLEGAL_ALERT_CHANGE.because(
          "The alert is %s; it can become %s."
              .formatted(
                  state,
                  state.next().isEmpty()
                      ? "nothing else"
                      : String.join(
                          " or ", state.next().stream().map(Enum::name).sorted().toList())));
    }
    become(to, why, actor, now);
  }

  private void become(AlertState to, @Nullable String why, Actor actor, Instant now) {
    state = to;
    note = why;
    changedBy = actor.name();
    changedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID contractId() {
    return contractId;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public AlertKind kind() {
    return kind;
  }

  /// Empty where the kind says all.
  public String subject() {
    return subject;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /// When that day begins where the contract is at home.
  public Instant dueAt() {
    return dueAt;
  }

  public String message() {
    return message;
  }

  public AlertState state() {
    return state;
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  /// By name.
  public Optional<String> changedBy() {
    return Optional.ofNullable(changedBy);
  }

  public Optional<Instant> changedAt() {
    return Optional.ofNullable(changedAt);
  }

  /// What was said when its state changed; where its reason has gone, why.
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /// When its reason had gone.
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
