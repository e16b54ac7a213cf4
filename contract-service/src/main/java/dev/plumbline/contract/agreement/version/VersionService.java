package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.agreement.AgreementProblem;
import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.agreement.ContractLife;
import dev.plumbline.contract.agreement.ContractService;
import dev.plumbline.contract.agreement.Contracts;
import dev.plumbline.contract.agreement.version.background.AwardOrigin;
import dev.plumbline.contract.agreement.version.background.Backgrounds;
import dev.plumbline.contract.agreement.version.view.CompleteVersion;
import dev.plumbline.contract.agreement.version.view.TermsView;
import dev.plumbline.contract.agreement.version.view.VersionSummary;
import dev.plumbline.contract.agreement.version.view.VersionView;
import dev.plumbline.contract.agreement.version.view.VersionViews;
import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
  private final MetricService metrics;
  private final Backgrounds backgrounds;
  private final VersionViews views;
  private final ContractLife life;
  private final Transactions transactions;
  private final VersionTrail trail;
  private final Clock clock;

  VersionService(
      ContractService service,
      Contracts contracts,
      Versions versions,
      MetricService metrics,
      Backgrounds backgrounds,
      VersionViews views,
      ContractLife life,
      Transactions transactions,
      VersionTrail trail,
      Clock clock) {
    this.service = service;
    this.contracts = contracts;
    this.versions = versions;
    this.metrics = metrics;
    this.backgrounds = backgrounds;
    this.views = views;
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
    return views.of(find(contractId, number));
  }

  /// By the id that [#draft] gave.
  public VersionView get(UUID contractId, UUID id) {
    return views.of(versions.visible(contractId, id).orElseThrow(VersionService::notFound));
  }

  /// Begins a new version.
  ///
  /// @throws ProblemException `contract-over`, `version-open`
  public UUID draft(UUID contractId, VersionContent content) {
    return begin(contractId, content).id();
  }

  /// Begins a new version with what another says.
  ///
  /// @param source the contract of the other
  /// @param number of the other
  /// @throws ProblemException `contract-over`, `version-open`
  public UUID copy(UUID contractId, VersionContent content, UUID source, int number) {
    ContractVersion version = begin(contractId, content);
    trail.copied(version, source, number);
    return version.id();
  }

  /// Begins a new version with what an award says.
  ///
  /// @throws ProblemException `contract-over`, `version-open`, 422 for an award of another
  ///     vendor than the contract's
  public UUID draft(UUID contractId, VersionContent content, AwardOrigin origin) {
    if (!service.get(contractId).vendorId().equals(origin.document().award().vendorId())) {
      throw ProblemException.invalid(
          List.of(
              Violation.at(
                  "/programmeId", "other-vendor", "was awarded to another than the vendor")));
    }
    ContractVersion version = begin(contractId, content);
    versions.flush();
    backgrounds.keep(version, origin);
    trail.awarded(version, origin.document().award());
    return version.id();
  }

  private ContractVersion begin(UUID contractId, VersionContent content) {
    Contract contract = contracts.forChange(contractId).orElseThrow(ContractService::notFound);
    contract.requireNotOver();
    versions
        .open(contractId)
        .ifPresent(
            open -> {
              throw AgreementProblem.VERSION_OPEN.because(
                  "Version %d is %s.".formatted(open.number(), open.status()));
            });
    var version =
        new ContractVersion(
            contract,
            versions.newest(contractId) + 1,
            content,
            metrics.published(),
            transactions.actor(),
            clock.instant());
    versions.persist(version);
    trail.record("version-drafted", version, NOT_FOR_THE_VENDOR);
    return version;
  }

  /// Changes what a draft says, as a whole.
  ///
  /// @throws ProblemException 428, 412, `illegal-version-change`
  public VersionView rewrite(
      UUID contractId, int number, IfMatch expected, VersionContent content) {
    Contract contract = contracts.forChange(contractId).orElseThrow(VersionService::notFound);
    ContractVersion version = find(contractId, number);
    expected.check(ETag.of(views.of(version).state()));
    version.rewrite(contract, content, metrics.published(), transactions.actor(), clock.instant());
    trail.record("version-rewritten", version, NOT_FOR_THE_VENDOR);
    versions.flush();
    return views.of(version);
  }

  /// What a version's author wrote; empty where there is no such version.
  public Optional<VersionContent> written(UUID contractId, int number) {
    return versions.visible(contractId, number).map(version -> version.wording().written());
  }

  /// The terms that follow from a version.
  ///
  /// @throws ProblemException `not-found` also for a draft, whose terms can still change
  public TermsView terms(UUID contractId, int number) {
    ContractVersion version = find(contractId, number);
    if (version.status() == VersionStatus.DRAFT) {
      throw CommonProblem.NOT_FOUND.because(
          "A draft has no terms yet; they are frozen when it goes to review.");
    }
    return TermsView.of(version);
  }

  /// What a version says with nothing left open, also a draft: to work figures out of.
  public BoundContent bound(UUID contractId, int number) {
    return BoundContent.of(find(contractId, number).wording().complete(), metrics.published());
  }

  /// A version with its complete terms, which a draft's are as well, as long as it stays as it is.
  public CompleteVersion complete(UUID contractId, int number) {
    return CompleteVersion.of(get(contractId, number));
  }

  /// What the effective versions say, complete, the oldest first.
  public List<VersionContent> effective(UUID contractId) {
    service.get(contractId);
    return versions.effective(contractId).stream().map(it -> it.wording().complete()).toList();
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
                CommonProblem.NOT_FOUND.because(
                    "No terms of the contract are in force in that month."));
  }

  private ContractVersion find(UUID contractId, int number) {
    return versions.visible(contractId, number).orElseThrow(VersionService::notFound);
  }

  static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such version.");
  }
}
