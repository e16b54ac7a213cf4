package dev.plumbline.vendor.registry.change;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.registry.RegistryProblem;
import dev.plumbline.vendor.registry.row.HistoryEntry;
import dev.plumbline.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A vendor's wish for another profile, with its reason. What was asked stands; the decision is
/// added once.
@Entity
@DynamicUpdate
public class ChangeRequest extends HistoryEntry {

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private String basis;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private String proposed;

  @Enumerated(EnumType.STRING)
  private ChangeRequestStatus status;

  @Embedded private @Nullable Decision decision;
  @Version private long version;

  /// For Hibernate alone.
  protected ChangeRequest() {}

  ChangeRequest(
      UUID vendorId, String basis, String proposed, String reason, Actor actor, Instant at) {
    super(vendorId, reason, actor, at);
    this.basis = basis;
    this.proposed = proposed;
    this.status = ChangeRequestStatus.OPEN;
  }

  /// @throws ProblemException `change-request-decided`
  void decide(ChangeRequestStatus outcome, @Nullable String why, Actor actor, Instant at) {
    if (status != ChangeRequestStatus.OPEN) {
      throw RegistryProblem.CHANGE_REQUEST_DECIDED.because("It was %s.".formatted(status));
    }
    status = outcome;
    decision = new Decision(why, actor.subject(), actor.name(), at);
  }

  /// The profile that the vendor had before its eyes, as JSON.
  String basis() {
    return basis;
  }

  /// The profile that it wants, as JSON.
  String proposed() {
    return proposed;
  }

  public ChangeRequestStatus status() {
    return status;
  }

  public Optional<Decision> decision() {
    return Optional.ofNullable(decision);
  }

  /// Grows with the decision.
  public long version() {
    return version;
  }
}
