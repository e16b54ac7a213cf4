package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.activation.Answer;
import dev.plumbline.contract.agreement.AgreementProblem;
import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.agreement.Contracts;
import dev.plumbline.contract.agreement.version.background.Backgrounds;
import dev.plumbline.contract.agreement.version.view.VersionView;
import dev.plumbline.contract.agreement.version.view.VersionViews;
import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How both parties come to agree to a version; each method is one transaction.
@ApplicationScoped
@Transactional
public class ReviewService {

  private final Contracts contracts;
  private final Versions versions;
  private final SignatureBook signatures;
  private final Backgrounds backgrounds;
  private final MetricService metrics;
  private final VersionViews views;
  private final Transactions transactions;
  private final VersionTrail trail;
  private final Clock clock;

  ReviewService(
      Contracts contracts,
      Versions versions,
      SignatureBook signatures,
      Backgrounds backgrounds,
      MetricService metrics,
      VersionViews views,
      Transactions transactions,
      VersionTrail trail,
      Clock clock) {
    this.contracts = contracts;
    this.versions = versions;
    this.signatures = signatures;
    this.backgrounds = backgrounds;
    this.metrics = metrics;
    this.views = views;
    this.transactions = transactions;
    this.trail = trail;
    this.clock = clock;
  }

  /// Sends a draft to review: from now on the vendor sees it, and nobody can edit it.
  ///
  /// @throws ProblemException `illegal-version-change`
  public VersionView submit(UUID contractId, int number) {
    ContractVersion version = forChange(contractId, number);
    version.submit(clock.instant());
    return changed("version-submitted", version);
  }

  /// Takes it back to draft: what was approved and accepted holds no more.
  ///
  /// @throws ProblemException `illegal-version-change`
  public VersionView withdraw(UUID contractId, int number) {
    ContractVersion version = forChange(contractId, number);
    version.withdraw(clock.instant());
    return changed("version-withdrawn", version);
  }

  /// The client's signature, by somebody who wrote on none of its drafts.
  ///
  /// @param answers to every finding that the approver must answer, and to no other
  /// @throws ProblemException `illegal-version-change`, `own-version`, `already-signed`,
  ///     `findings-unanswered`
  public VersionView approve(UUID contractId, int number, List<Answer> answers) {
    ContractVersion version = forChange(contractId, number);
    version.require(VersionStatus.IN_REVIEW);
    Actor approver = transactions.actor();
    if (version.isWrittenBy(approver)) {
      throw ProblemException.of(AgreementProblem.OWN_VERSION);
    }
    requireUnsigned(Party.CLIENT, version);
    OpenFindings.of(version, backgrounds.inHouse(version), metrics.published())
        .requireAnswers(answers);
    signatures.sign(Party.CLIENT, version, approver, clock.instant());
    if (!answers.isEmpty()) {
      backgrounds.keep(version, answers);
      trail.answered(version, answers);
    }
    return changed("version-approved", version);
  }

  /// The vendor's signature.
  ///
  /// @param contentHash what the vendor agrees to
  /// @throws ProblemException `illegal-version-change`, `content-changed`, `already-signed`
  public UUID accept(UUID contractId, int number, String contentHash) {
    ContractVersion version =
        versions.visible(contractId, number).orElseThrow(VersionService::notFound);
    version.require(VersionStatus.IN_REVIEW);
    if (!version.contentHash().equals(contentHash)) {
      throw ProblemException.of(AgreementProblem.CONTENT_CHANGED);
    }
    requireUnsigned(Party.VENDOR, version);
    UUID id = signatures.sign(Party.VENDOR, version, transactions.actor(), clock.instant());
    trail.record("version-accepted", version, version.vendorId());
    return id;
  }

  private void requireUnsigned(Party side, ContractVersion version) {
    Optional<String> signed = signatures.of(version).of(side);
    if (signed.isPresent()) {
      throw AgreementProblem.ALREADY_SIGNED.because(
          "%s signed for the %s.".formatted(signed.get(), side));
    }
  }

  private ContractVersion forChange(UUID contractId, int number) {
    Contract contract = contracts.forChange(contractId).orElseThrow(VersionService::notFound);
    return versions.visible(contract.id(), number).orElseThrow(VersionService::notFound);
  }

  private VersionView changed(String action, ContractVersion version) {
    trail.record(action, version, version.vendorId());
    versions.flush();
    return views.of(version);
  }
}
