package dev.plumbline.contract.agreement;

import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of contract versions, and how their drafts are written; each method is
/// one transaction.
@ApplicationScoped
@Transactional
public class VersionService {

  /// Vendors read the audit entries that concern them, and nothing of drafts.
  private static final @Nullable UUID NOT_FOR_THE_VENDOR = null;

  private final ContractService service;
  private final Contracts contracts;
  private final Versions versions;
  private final SignatureBook signatures;
  private final ContractLife life;
  private final Transactions transactions;
  private final VersionTrail trail;
  private final Clock clock;

  VersionService(
      ContractService service,
      Contracts contracts,
      Versions versions,
      SignatureBook signatures,
      ContractLife life,
      Transactions transactions,
      VersionTrail trail,
      Clock clock) {
    this.service = service;
    this.contracts = contracts;
    this.versions = versions;
    this.signatures = signatures;
    this.life = life;
    this.transactions = transactions;
    this.trail = trail;
    this.clock = clock;
  }

  /// By number.
  public Page<VersionSummary> list(UUID contractId, PageRequest page) {
    service.get(contractId);
    return page.page(
        versions.list(contractId, page), version -> List.of(String.valueOf(version.number())));
  }

  public VersionView get(UUID contractId, int number) {
    return view(find(contractId, number));
  }

  /// By the id that [#draft] gave.
  public VersionView get(UUID contractId, UUID id) {
    return view(versions.visible(contractId, id).orElseThrow(VersionService::notFound));
  }

  /// Begins a new version.
  ///
  /// @throws ProblemException `contract-over`, `version-open`
  public UUID draft(UUID contractId, VersionContent content) {
    Contract contract = contracts.forChange(contractId).orElseThrow(ContractService::notFound);
    contract.requireNotOver();
    versions
        .open(contractId)
        .ifPresent(
            open -> {
              throw ProblemException.of(AgreementProblem.VERSION_OPEN)
                  .detail("Version %d is %s.".formatted(open.number(), open.status()));
            });
    var version =
        new ContractVersion(
            contract,
            versions.newest(contractId) + 1,
            content,
            transactions.actor(),
            clock.instant());
    versions.persist(version);
    trail.record("version-drafted", version, NOT_FOR_THE_VENDOR);
    return version.id();
  }

  /// Changes what a draft says, as a whole.
  ///
  /// @throws ProblemException 428, 412, `illegal-version-change`
  public VersionView rewrite(
      UUID contractId, int number, IfMatch expected, VersionContent content) {
    Contract contract = contracts.forChange(contractId).orElseThrow(VersionService::notFound);
    ContractVersion version = find(contractId, number);
    expected.check(ETag.of(view(version).state()));
    version.rewrite(contract, content, transactions.actor(), clock.instant());
    trail.record("version-rewritten", version, NOT_FOR_THE_VENDOR);
    versions.flush();
    return view(version);
  }

  /// The terms that follow from a version.
  ///
  /// @throws ProblemException `not-found` also for a draft, whose terms can still change
  public TermsView terms(UUID contractId, int number) {
    ContractVersion version = find(contractId, number);
    if (version.status() == VersionStatus.DRAFT) {
      throw ProblemException.of(CommonProblem.NOT_FOUND)
          .detail("A draft has no terms yet; they are frozen when it goes to review.");
    }
    return TermsView.of(version);
  }

  /// The terms in force in a month.
  ///
  /// @throws ProblemException `not-found` also outside the contract's term, with the renewals that
  ///     have come and up to its termination
  public TermsView terms(UUID contractId, YearMonth month) {
    Contract contract = service.get(contractId);
    return versions
        .inForce(contractId, month)
        .filter(_ -> !month.isAfter(YearMonth.from(life.lastDay(contract))))
        .map(TermsView::of)
        .orElseThrow(
            () ->
                ProblemException.of(CommonProblem.NOT_FOUND)
                    .detail("No terms of the contract are in force in that month."));
  }

  private ContractVersion find(UUID contractId, int number) {
    return versions.visible(contractId, number).orElseThrow(VersionService::notFound);
  }

  private VersionView view(ContractVersion version) {
    return new VersionView(version, signatures.of(version));
  }

  static ProblemException notFound() {
    return ProblemException.of(CommonProblem.NOT_FOUND).detail("There is no such version.");
  }
}
