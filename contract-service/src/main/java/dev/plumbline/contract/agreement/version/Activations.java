package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.activation.ActivationRules;
import dev.plumbline.contract.activation.Candidate;
import dev.plumbline.contract.activation.InHouse;
import dev.plumbline.contract.agreement.AgreementProblem;
import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.agreement.ContractLife;
import dev.plumbline.contract.agreement.Contracts;
import dev.plumbline.contract.agreement.termination.Terminations;
import dev.plumbline.contract.agreement.version.background.Backgrounds;
import dev.plumbline.contract.agreement.version.view.CheckView;
import dev.plumbline.contract.agreement.version.view.VersionView;
import dev.plumbline.contract.agreement.version.view.VersionViews;
import dev.plumbline.contract.balance.BalancePolicyService;
import dev.plumbline.contract.balance.PolicyVersion;
import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.contract.upstream.Clearance;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The part of activation that is a transaction: rules and change of state.
@ApplicationScoped
@Transactional
class Activations {

  private final Contracts contracts;
  private final Versions versions;
  private final SignatureBook signatures;
  private final MetricService metrics;
  private final Backgrounds backgrounds;
  private final VersionViews views;
  private final BalancePolicyService policies;
  private final Terminations terminations;
  private final ContractLife life;
  private final Transactions transactions;
  private final VersionTrail trail;
  private final Clock clock;

  Activations(
      Contracts contracts,
      Versions versions,
      SignatureBook signatures,
      MetricService metrics,
      Backgrounds backgrounds,
      VersionViews views,
      BalancePolicyService policies,
      Terminations terminations,
      ContractLife life,
      Transactions transactions,
      VersionTrail trail,
      Clock clock) {
    this.contracts = contracts;
    this.versions = versions;
    this.signatures = signatures;
    this.metrics = metrics;
    this.backgrounds = backgrounds;
    this.views = views;
    this.policies = policies;
    this.terminations = terminations;
    this.life = life;
    this.transactions = transactions;
    this.trail = trail;
    this.clock = clock;
  }

  CheckView check(UUID contractId, int number, Clearance clearance) {
    ContractVersion version =
        versions.visible(contractId, number).orElseThrow(VersionService::notFound);
    return check(candidate(version, versions.effective(contractId), clearance));
  }

  VersionView activate(UUID contractId, int number, Clearance clearance) {
    Contract contract = contracts.forChange(contractId).orElseThrow(VersionService::notFound);
    life.catchUp(contract);
    contract.requireNotOver();
    ContractVersion version =
        versions.visible(contractId, number).orElseThrow(VersionService::notFound);
    version.require(VersionStatus.IN_REVIEW);
    List<ContractVersion> effective = versions.effective(contractId);
    Candidate candidate = candidate(version, effective, clearance);
    CheckView passed = requirePassed(check(candidate));
    Instant now = clock.instant();
    if (!effective.isEmpty()) {
      effective.getLast().supersede(version.wording().firstMonth(), now);
      versions.flush();
    }
    version.activate(transactions.actor(), now);
    backgrounds.keep(version, passed.balancePolicy());
    versions.flush();
    trail.record("version-activated", version, version.vendorId());
    life.begin(contract, version);
    return views.of(version);
  }

  private CheckView check(Candidate candidate) {
    PolicyVersion policy = policies.inForce();
    return new CheckView(policy.number(), ActivationRules.check(candidate, policy.limits()));
  }

  private static CheckView requirePassed(CheckView view) {
    if (!view.check().isPassed()) {
      throw ProblemException.of(AgreementProblem.ACTIVATION_REFUSED)
          .violations(
              view.check().all().stream()
                  .map(it -> Violation.at(it.pointer(), it.rule(), it.explanation()))
                  .toList());
    }
    return view;
  }

  /// In the contract's time zone.
  LocalDate today(VersionContent content) {
    return LocalDate.now(clock.withZone(content.timeZone()));
  }

  private Candidate candidate(
      ContractVersion version, List<ContractVersion> effective, Clearance clearance) {
    VersionContent content = version.wording().complete();
    return new Candidate(
        BoundContent.of(content, metrics.published()),
        effective.stream().map(it -> it.wording().complete()).toList(),
        clearance,
        signatures.of(version),
        new InHouse(backgrounds.inHouse(version), backgrounds.answers(version)),
        terminations.lastDay(version.contractId()),
        today(content));
  }
}
