package dev.plumbline.contract.balance.api;

import dev.plumbline.contract.balance.BalancePolicyService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a balance policy is there.
@Singleton
@Finds("/api/v1/balance-policies/{number}")
class BalancePolicyFinder implements Finder {

  private final BalancePolicyService policies;

  BalancePolicyFinder(BalancePolicyService policies) {
    this.policies = policies;
  }

  @Override
  public void find(PathValues path) {
    policies.get(path.number("number"));
  }
}
