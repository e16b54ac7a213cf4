package dev.plumbline.contract.obligation;

import dev.plumbline.contract.terms.ContractIdentity;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an obligation was kept. It says what it says.
@Entity
@Table(name = "obligation_fulfilment")
public class Fulfilment {

  @Id private UUID id;
  private UUID vendorId;
  private UUID contractId;
  private String code;
  private LocalDate dueOn;
  private LocalDate keptOn;
  private @Nullable String note;
  private String recordedBy;
  private Instant recordedAt;

  /// For Hibernate alone.
  protected Fulfilment() {}

  Fulfilment(
      ContractIdentity contract,
      DueDate due,
      LocalDate keptOn,
      @Nullable String note,
      Actor actor,
      Instant now) {
    this.id = Ids.next();
    this.vendorId = contract.vendorId();
    this.contractId = contract.contractId();
    this.code = due.code();
    this.dueOn = due.dueOn();
    this.keptOn = keptOn;
    this.note = note;
    this.recordedBy = actor.name();
    this.recordedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public UUID contractId() {
    return contractId;
  }

  public String code() {
    return code;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate keptOn() {
    return keptOn;
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /// By name.
  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
