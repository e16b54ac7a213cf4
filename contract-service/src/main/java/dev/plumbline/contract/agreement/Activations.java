package dev.plumbline.contract.agreement;

import dev.plumbline.contract.activation.ActivationRules;
import dev.plumbline.contract.activation.Candidate;
import dev.plumbline.contract.balance.BalancePolicy;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.metric.Metrics;
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
import java.util.stream.IntStream;

/// The part of activation that is a transaction: rules and change of state.
@ApplicationScoped
@Transactional
class Activations {

  private final Contracts contracts;
  private final Versions versions;
  private final SignatureBook signatures;
  private final Terminations terminations;
  private final ContractLife life;
  private final Transactions transactions;
  private final VersionTrail trail;
  private final Clock clock;

  Activations(
      Contracts contracts,
      Versions versions,
      SignatureBook signatures,
      Terminations terminations,
      ContractLife life,
      Transactions transactions,
      VersionTrail trail,
      Clock clock) {
    this.contracts = contracts;
    this.versions = versions;
    this.signatures = signatures;
    this.terminations = terminations;
    this.life = life;
    this.transactions = transactions;
    this.trail = trail;
    this.clock = clock;
  }

  List<Finding> check(UUID contractId, int number, Clearance clearance) {
    ContractVersion version =
        versions.visible(contractId, number).orElseThrow(VersionService::notFound);
    return ActivationRules.findings(
        candidate(version, versions.effective(contractId), clearance), BalancePolicy.DEFAULT);
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
    refuse(candidate);
    Instant now = clock.instant();
    if (!effective.isEmpty()) {
      effective.getLast().supersede(version.wording().firstMonth(), now);
      versions.flush();
    }
    version.activate(transactions.actor(), now);
    versions.flush();
    trail.record("version-activated", version, version.vendorId());
    life.begin(contract, version);
    return new VersionView(version, candidate.signatures());
  }

  private static void refuse(Candidate candidate) {
    List<Finding> findings = ActivationRules.findings(candidate, BalancePolicy.DEFAULT);
    if (!findings.isEmpty()) {
      VersionContent content = candidate.content().content();
      throw ProblemException.of(AgreementProblem.ACTIVATION_REFUSED)
          .violations(
              findings.stream()
                  .map(it -> Violation.at(pointer(content, it), it.rule(), it.message()))
                  .toList());
    }
  }

  private static String pointer(VersionContent content, Finding finding) {
    return IntStream.range(0, content.clauses().size())
        .filter(i -> content.clauses().get(i).code().equals(finding.clause()))
        .mapToObj(i -> "/clauses/" + i)
        .findFirst()
        .orElse("");
  }

  /// In the contract's time zone.
  LocalDate today(VersionContent content) {
    return LocalDate.now(clock.withZone(content.timeZone()));
  }

  private Candidate candidate(
      ContractVersion version, List<ContractVersion> effective, Clearance clearance) {
    VersionContent content = version.wording().complete();
    return new Candidate(
        BoundContent.of(content, Metrics.published()),
        effective.stream().map(it -> it.wording().complete()).toList(),
        clearance,
        signatures.of(version),
        terminations.lastDay(version.contractId()),
        today(content));
  }
}
