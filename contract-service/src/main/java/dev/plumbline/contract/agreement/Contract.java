package dev.plumbline.contract.agreement;

import dev.plumbline.contract.terms.ContractIdentity;
import dev.plumbline.service.time.Ids;
import dev.plumbline.web.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

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

  /// @throws ProblemException `contract-over`
  void requireNotOver() {
    if (status.isOver()) {
      throw ProblemException.of(AgreementProblem.CONTRACT_OVER)
          .detail("The contract is %s.".formatted(status));
    }
  }

  void activate() {
    status = ContractStatus.ACTIVE;
  }

  void expire() {
    status = ContractStatus.EXPIRED;
  }

  ContractIdentity identity() {
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

  public Instant createdAt() {
    return createdAt;
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
