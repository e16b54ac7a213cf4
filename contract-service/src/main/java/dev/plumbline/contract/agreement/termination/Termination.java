package dev.plumbline.contract.agreement.termination;

import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.life.Notice;
import dev.plumbline.contract.life.TerminationKind;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a contract is to end before its term. It says what it says, and can be withdrawn until it
/// has come true.
@Entity
public class Termination {

  @Id private UUID id;
  private UUID vendorId;
  private UUID contractId;

  @Enumerated(EnumType.STRING)
  private TerminationKind kind;

  private LocalDate givenOn;
  private LocalDate endsOn;
  private String reason;
  private String recordedBy;
  private Instant recordedAt;
  private @Nullable String withdrawnBy;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawalReason;

  /// For Hibernate alone.
  protected Termination() {}

  Termination(Contract contract, Notice notice, String reason, Actor actor, Instant now) {
    this.id = Ids.next();
    this.vendorId = contract.vendorId();
    this.contractId = contract.id();
    this.kind = notice.kind();
    this.givenOn = notice.givenOn();
    this.endsOn = notice.endsOn();
    this.reason = reason;
    this.recordedBy = actor.name();
    this.recordedAt = now;
  }

  void withdraw(String why, Actor actor, Instant now) {
    withdrawnBy = actor.name();
    withdrawnAt = now;
    withdrawalReason = why;
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

  public Notice notice() {
    return new Notice(kind, givenOn, endsOn);
  }

  public String reason() {
    return reason;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  /// By name.
  public Optional<String> withdrawnBy() {
    return Optional.ofNullable(withdrawnBy);
  }

  public Optional<String> withdrawalReason() {
    return Optional.ofNullable(withdrawalReason);
  }
}
