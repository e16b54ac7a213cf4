package dev.plumbline.contract.balance;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Which limits versions are held to; each method is one transaction.
@ApplicationScoped
@Transactional
public class BalancePolicyService {

  private final BalancePolicies policies;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  BalancePolicyService(
      BalancePolicies policies, Transactions transactions, Audit audit, Clock clock) {
    this.policies = policies;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// The newest first.
  public Page<PolicyVersion> list(PageRequest page) {
    return page.page(policies.list(page), it -> List.of(String.valueOf(it.number())));
  }

  public PolicyVersion get(int number) {
    return policies.findByIdOptional(number).orElseThrow(BalancePolicyService::notFound);
  }

  /// By the id that [#set] gave.
  public PolicyVersion get(UUID id) {
    return policies.byId(id).orElseThrow(BalancePolicyService::notFound);
  }

  /// The one that versions are held to from now on until the next.
  public PolicyVersion inForce() {
    return policies.newest();
  }

  /// Sets the limits for all that is checked and activated from now on. What is effective
  /// stays so.
  public UUID set(BalancePolicy limits, String reason) {
    var policy =
        new PolicyVersion(
            policies.next(), limits, reason, transactions.actor().name(), clock.instant());
    policies.persist(policy);
    audit.record("policy-set", "balance-policy", policy.number(), null, limits);
    return policy.id();
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such policy.");
  }
}
