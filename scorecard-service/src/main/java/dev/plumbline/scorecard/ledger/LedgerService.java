package dev.plumbline.scorecard.ledger;

import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Adds to the ledger, and tells what it comes to.
@ApplicationScoped
@Transactional
public class LedgerService {

  private final LedgerRows rows;
  private final BalanceRows balances;
  private final CorrectionCheck check;
  private final ScorecardService scorecards;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  LedgerService(
      LedgerRows rows,
      BalanceRows balances,
      CorrectionCheck check,
      ScorecardService scorecards,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.balances = balances;
    this.check = check;
    this.scorecards = scorecards;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// Posts what a FINAL scorecard comes to, less what was posted of its month before.
  ///
  /// @param scorecard held, so that nobody else posts the month
  public void post(StoredScorecard scorecard) {
    rows.post(
        scorecard,
        Postings.of(rows.standing(scorecard.contractId(), scorecard.period()), due(scorecard)),
        clock.instant(),
        transactions.actor().name());
  }

  /// What its clauses cost, and what they give back of earlier credits.
  private Map<Subject, BigDecimal> due(StoredScorecard scorecard) {
    Currency currency = Currency.getInstance(scorecard.currency());
    Map<Subject, BigDecimal> due = new HashMap<>();
    scorecards
        .owed(scorecard)
        .forEach((clause, credit) -> due.put(Subject.credit(clause, currency), credit));
    scorecards
        .returned(scorecard)
        .forEach(
            it -> due.merge(Subject.earnBack(it), it.amount().amount().negate(), BigDecimal::add));
    return due;
  }

  /// Adds a correction by hand.
  ///
  /// @throws ProblemException 422 with everything that is wrong with it
  public UUID correct(Correction correction) {
    KnownContract contract = check.contract(correction);
    UUID id =
        rows.correct(contract.vendorId(), correction, clock.instant(), transactions.actor().name());
    audit.record(
        "corrected",
        "ledger-entry",
        id,
        contract.vendorId(),
        Map.of(
            "contractId", contract.contractId(),
            "period", correction.period().toString(),
            "amount", correction.amount().toPlainString(),
            "currency", correction.currency()));
    return id;
  }

  public LedgerEntry get(UUID id) {
    return rows.find(id)
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("There is no such entry in the ledger."));
  }

  /// By age.
  public Page<LedgerEntry> list(EntryFilter filter, PageRequest page) {
    return page.pageById(rows.list(filter, page), LedgerEntry::id);
  }

  /// What entries come to, by contract or vendor, and by currency.
  public Page<Balance> balances(Balances of, EntryFilter filter, PageRequest page) {
    return page.page(
        balances.list(of, filter, page),
        balance ->
            List.of(
                balance.contractId().orElse(balance.vendorId()).toString(),
                balance.amount().currency().getCurrencyCode()));
  }
}
