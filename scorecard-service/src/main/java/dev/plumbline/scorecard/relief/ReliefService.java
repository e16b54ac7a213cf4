package dev.plumbline.scorecard.relief;

import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.RequestTerms;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who asks for relief, and who decides.
@ApplicationScoped
@Transactional
public class ReliefService {

  private final Reliefs reliefs;
  private final GrantedReliefs granted;
  private final ReliefClauses clauses;
  private final RequestTerms requested;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  ReliefService(
      Reliefs reliefs,
      GrantedReliefs granted,
      ReliefClauses clauses,
      RequestTerms requested,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.reliefs = reliefs;
    this.granted = granted;
    this.clauses = clauses;
    this.requested = requested;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// Asks for relief, for the party that the caller belongs to.
  ///
  /// @throws ProblemException 422 for an unknown contract, months outside of its term, and clauses
  ///     that it does not have in them
  public UUID ask(UUID contractId, ReliefContent content) {
    KnownContract contract = requested.contract(contractId, List.of());
    Relief relief =
        new Relief(
            contract,
            content,
            clauses.of(contractId, content),
            transactions.actor(),
            clock.instant());
    reliefs.persistAndFlush(relief);
    record("asked", relief);
    return relief.id();
  }

  /// Grants or denies what the other party asked for.
  ///
  /// @throws ProblemException 403 for the party that asked, 409 unless it is open
  public UUID decide(UUID id, ReliefDecision decision, String reason) {
    Relief relief = found(id);
    if (relief.isAskedBy(transactions.actor())) {
      throw forbidden("A request for relief is decided by the party that did not ask.");
    }
    relief.decide(decision, reason, transactions.actor(), clock.instant());
    record(
        switch (decision) {
          case GRANTED -> "granted";
          case DENIED -> "denied";
        },
        relief);
    return id;
  }

  /// Takes a request back.
  ///
  /// @throws ProblemException 403 for the other party, 409 unless it is open
  public UUID withdraw(UUID id) {
    Relief relief = found(id);
    if (!relief.isAskedBy(transactions.actor())) {
      throw forbidden("A request for relief is withdrawn by the party that asked.");
    }
    relief.withdraw(transactions.actor(), clock.instant());
    record("withdrawn", relief);
    return id;
  }

  public Relief get(UUID id) {
    return reliefs.visible(id).orElseThrow(ReliefService::notFound);
  }

  public Page<Relief> list(ReliefFilter filter, PageRequest page) {
    return page.pageById(reliefs.list(filter, page), Relief::id);
  }

  /// The codes of the clauses that are excused, by contract and month, by what was granted up to an
  /// instant; a contract or month without any is absent.
  public Map<UUID, Map<YearMonth, Set<String>>> granted(
      Collection<UUID> contractIds, Collection<YearMonth> months, Instant asOf) {
    return granted.of(contractIds, months, asOf);
  }

  private Relief found(UUID id) {
    return reliefs.forChange(id).orElseThrow(ReliefService::notFound);
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such request.");
  }

  private static ProblemException forbidden(String detail) {
    return CommonProblem.FORBIDDEN.because(detail);
  }

  private void record(String action, Relief relief) {
    audit.record(
        action,
        "relief",
        relief.id(),
        relief.vendorId(),
        Map.of(
            "contractId", relief.contractId(),
            "periods", relief.periods().stream().map(YearMonth::toString).toList(),
            "clauses", relief.clauses(),
            "cause", relief.cause()));
  }
}
