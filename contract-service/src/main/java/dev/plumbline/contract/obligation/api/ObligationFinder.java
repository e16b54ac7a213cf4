package dev.plumbline.contract.obligation.api;

import dev.plumbline.contract.obligation.ObligationService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a contract has an obligation.
@Singleton
@Finds("/api/v1/contracts/{contractId}/obligations/{code}")
class ObligationFinder implements Finder {

  private final ObligationService obligations;

  ObligationFinder(ObligationService obligations) {
    this.obligations = obligations;
  }

  @Override
  public void find(PathValues path) {
    obligations.requireKnown(path.id("contractId"), path.text("code"));
  }
}
