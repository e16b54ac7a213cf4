package dev.plumbline.contract.agreement;

import dev.plumbline.contract.agreement.termination.TerminationProblem;
import dev.plumbline.contract.life.RunningTerm;
import dev.plumbline.contract.terms.ContractIdentity;
import dev.plumbline.service.time.Ids;
import dev.plumbline.web.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agreement with a vendor. What it says is in its versions; what changes it is
/// package-private, so that HTTP cannot go round the services.
@Entity
public class Contract {

  @Id private UUID contractId;
  private UUID vendorId;
  private String reference;
  private String title;

  @Enumerated(EnumType.STRING)
  private ContractStatus status;

  private @Nullable LocalDate termEnd;

  /// When the present term is over, or what it was terminated to.
  private @Nullable Instant endsAt;

  private Instant createdAt;
  @Version private long version;

  /// For Hibernate alone.
  protected Contract() {}

  Contract(UUID vendorId, String reference, String title, Instant now) {
    this.contractId = Ids.next();
    this.vendorId = vendorId;
    this.reference = reference;
    this.title = title;
    this.status = ContractStatus.DRAFT;
    this.createdAt = now;
  }

  /// That it has not ended.
  ///
  /// @throws ProblemException `contract-over`
  public void requireNotOver() {
    if (status.isOver()) {
      throw AgreementProblem.CONTRACT_OVER.because("The contract is %s.".formatted(status));
    }
  }

  /// That it is active, and has not ended.
  ///
  /// @throws ProblemException `contract-not-active`, `contract-over`
  public void requireActive() {
    requireNotOver();
    if (status != ContractStatus.ACTIVE) {
      throw TerminationProblem.CONTRACT_NOT_ACTIVE.because("The contract is %s.".formatted(status));
    }
  }

  /// It is active, in this term.
  void run(RunningTerm running, ZoneId timeZone) {
    status = ContractStatus.ACTIVE;
    termEnd = running.lastDay();
    endsAt = running.nextChange(timeZone);
  }

  /// Whether its present term, or what it was terminated to, is over.
  boolean isDue(Instant now) {
    return endsAt != null && !now.isBefore(endsAt);
  }

  void expire() {
    end(ContractStatus.EXPIRED);
  }

  void terminate(LocalDate lastDay) {
    end(ContractStatus.TERMINATED);
    termEnd = lastDay;
  }

  private void end(ContractStatus over) {
    status = over;
    endsAt = null;
  }

  public ContractIdentity identity() {
    return new ContractIdentity(contractId, reference, vendorId, title);
  }

  public UUID id() {
    return contractId;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public String reference() {
    return reference;
  }

  public String title() {
    return title;
  }

  public ContractStatus status() {
    return status;
  }

  /// The last day of the present term, or of the last one; empty before the first.
  public Optional<LocalDate> termEnd() {
    return Optional.ofNullable(termEnd);
  }

  /// As [#termEnd], of a contract that was active at any time.
  LocalDate lastDay() {
    return Objects.requireNonNull(termEnd);
  }

  public Instant createdAt() {
    return createdAt;
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
