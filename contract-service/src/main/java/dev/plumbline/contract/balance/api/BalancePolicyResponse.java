package dev.plumbline.contract.balance.api;

import dev.plumbline.contract.balance.BalancePolicy;
import dev.plumbline.contract.balance.PolicyVersion;
import java.time.Instant;

/// Limits that contract versions are or were held to.
///
/// @param author who set them, by name
public record BalancePolicyResponse(
    int number, BalancePolicy limits, String reason, String author, Instant createdAt) {

  static BalancePolicyResponse of(PolicyVersion policy) {
    return new BalancePolicyResponse(
        policy.number(), policy.limits(), policy.reason(), policy.author(), policy.createdAt());
  }
}
