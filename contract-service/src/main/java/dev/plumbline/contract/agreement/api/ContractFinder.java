package dev.plumbline.contract.agreement.api;

import dev.plumbline.contract.agreement.ContractService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a contract is there.
@Singleton
@Finds("/api/v1/contracts/{contractId}")
class ContractFinder implements Finder {

  private final ContractService contracts;

  ContractFinder(ContractService contracts) {
    this.contracts = contracts;
  }

  @Override
  public void find(PathValues path) {
    contracts.get(path.id("contractId"));
  }
}
