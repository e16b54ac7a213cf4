package dev.plumbline.contract.agreement.termination;

import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.agreement.ContractLife;
import dev.plumbline.contract.agreement.ContractService;
import dev.plumbline.contract.agreement.Contracts;
import dev.plumbline.contract.feed.ChangeKind;
import dev.plumbline.contract.feed.FeedService;
import dev.plumbline.contract.life.ContractEnd;
import dev.plumbline.contract.life.Notice;
import dev.plumbline.contract.life.NoticeRules;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Ends contracts before their term, and takes that back while it has not come true; each method is
/// one transaction.
@ApplicationScoped
@Transactional
public class TerminationService {

  private final ContractService service;
  private final Contracts contracts;
  private final Terminations terminations;
  private final ContractLife life;
  private final FeedService feed;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  TerminationService(
      ContractService service,
      Contracts contracts,
      Terminations terminations,
      ContractLife life,
      FeedService feed,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.service = service;
    this.contracts = contracts;
    this.terminations = terminations;
    this.life = life;
    this.feed = feed;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// The contract's termination, unless it was withdrawn.
  ///
  /// @throws ProblemException `not-found` also where there is none
  public Termination get(UUID contractId) {
    service.get(contractId);
    return terminations.standing(contractId).orElseThrow(TerminationService::notFound);
  }

  /// By the id that [#give] gave, withdrawn or not.
  public Termination get(UUID contractId, UUID id) {
    service.get(contractId);
    return terminations.findByIdOptional(id).orElseThrow(TerminationService::notFound);
  }

  /// Terminates a contract to a day.
  ///
  /// @throws ProblemException `contract-not-active`, `contract-over`, `termination-given`, 422 with
  ///     everything that is wrong with the notice
  public UUID give(UUID contractId, Notice notice, String reason) {
    Contract contract = held(contractId);
    requireActive(contract);
    terminations
        .standing(contractId)
        .ifPresent(
            standing -> {
              throw TerminationProblem.TERMINATION_GIVEN.because(
                  "It ends on %s.".formatted(standing.notice().endsOn()));
            });
    List<Violation> violations =
        NoticeRules.violations(notice, life.running(contract), life.today(contract));
    if (!violations.isEmpty()) {
      throw refused(violations);
    }
    var termination =
        new Termination(contract, notice, reason, transactions.actor(), clock.instant());
    terminations.persistAndFlush(termination);
    tell(ChangeKind.TERMINATION_GIVEN, "termination-given", contract, notice);
    return termination.id();
  }

  /// Takes it back: the contract goes on as if it had not been given.
  ///
  /// @throws ProblemException `not-found`, 428, 412, `contract-over` once it has come true
  public void withdraw(UUID contractId, IfMatch expected, String reason) {
    Contract contract = held(contractId);
    Termination termination =
        terminations.standing(contractId).orElseThrow(TerminationService::notFound);
    expected.check(tag(termination));
    requireActive(contract);
    termination.withdraw(reason, transactions.actor(), clock.instant());
    terminations.flush();
    tell(ChangeKind.TERMINATION_WITHDRAWN, "termination-withdrawn", contract, termination.notice());
  }

  /// A termination is withdrawn, and changes by nothing else.
  public static ETag tag(Termination termination) {
    String withdrawn = termination.withdrawnAt().isPresent() ? "-withdrawn" : "";
    return ETag.of(termination.id() + withdrawn);
  }

  private Contract held(UUID contractId) {
    return contracts.forChange(contractId).orElseThrow(ContractService::notFound);
  }

  /// By the clock, also where the job that sees to that has yet to come.
  private void requireActive(Contract contract) {
    life.catchUp(contract);
    contract.requireActive();
  }

  private void tell(ChangeKind kind, String action, Contract contract, Notice notice) {
    ContractEnd end = life.reconsider(contract);
    audit.record(
        action,
        ContractService.CONTRACT,
        contract.id(),
        contract.vendorId(),
        Map.of("kind", notice.kind(), "endsOn", notice.endsOn().toString()));
    feed.changed(kind, contract.identity(), end);
  }

  private static ProblemException refused(List<Violation> violations) {
    String tooShort = TerminationProblem.NOTICE_TOO_SHORT.slug();
    return violations.stream().map(Violation::code).allMatch(tooShort::equals)
        ? ProblemException.of(TerminationProblem.NOTICE_TOO_SHORT).violations(violations)
        : ProblemException.invalid(violations);
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("The contract is not terminated.");
  }
}
