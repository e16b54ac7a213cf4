package dev.plumbline.contract.agreement.termination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Every query of terminations. Whether a caller sees the contract is asked before.
@ApplicationScoped
public class Terminations implements PanacheRepositoryBase<Termination, UUID> {

  /// The contract's termination, unless it was withdrawn.
  Optional<Termination> standing(UUID contractId) {
    return find("contractId = ?1 and withdrawnAt is null", contractId).firstResultOptional();
  }

  /// The day that the contract is terminated to.
  public Optional<LocalDate> lastDay(UUID contractId) {
    return standing(contractId).map(it -> it.notice().endsOn());
  }
}
