package dev.plumbline.contract.agreement;

import dev.plumbline.contract.upstream.VendorDirectory;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What can be asked of contracts and done to them; each method is one transaction. What is
/// not there, and what is another vendor's, is `not-found`.
@ApplicationScoped
@Transactional
public class ContractService {

  public static final String CONTRACT = "contract";

  private final Contracts contracts;
  private final VendorDirectory vendors;
  private final Audit audit;
  private final Clock clock;

  ContractService(Contracts contracts, VendorDirectory vendors, Audit audit, Clock clock) {
    this.contracts = contracts;
    this.vendors = vendors;
    this.audit = audit;
    this.clock = clock;
  }

  /// By age.
  public Page<Contract> list(ContractFilter filter, PageRequest page) {
    return page.pageById(contracts.list(filter, page), Contract::id);
  }

  public Contract get(UUID id) {
    return contracts.visible(id).orElseThrow(ContractService::notFound);
  }

  /// The vendor, where it is one. Asks vendor-service, and so is no transaction.
  ///
  /// @throws ProblemException 422 for a vendor that is not registered, 503 and 502 where
  ///     vendor-service gives no answer
  @Transactional(Transactional.TxType.NEVER)
  public UUID registered(UUID vendorId) {
    if (vendors.standing(vendorId).isEmpty()) {
      throw ProblemException.invalid(
          List.of(Violation.at("/vendorId", "unknown-vendor", "is not the id of a vendor")));
    }
    return vendorId;
  }

  /// Draws up a contract with a vendor that is registered.
  ///
  /// @throws ProblemException `contract-exists`
  public UUID drawUp(UUID vendorId, String reference, String title) {
    contracts
        .referredTo(reference)
        .ifPresent(
            twin -> {
              throw AgreementProblem.CONTRACT_EXISTS.because(
                  "It is the contract %s.".formatted(twin.id()));
            });
    var contract = new Contract(vendorId, reference, title, clock.instant());
    contracts.persist(contract);
    audit.record(
        "drawn-up", CONTRACT, contract.id(), null, Map.of("reference", reference, "title", title));
    return contract.id();
  }

  public static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such contract.");
  }
}
