package dev.plumbline.scorecard.invoice;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.invoice.check.PriceCheck;
import dev.plumbline.scorecard.invoice.check.PriceChecks;
import dev.plumbline.scorecard.invoice.content.CurrencyCheck;
import dev.plumbline.scorecard.invoice.content.InvoiceContent;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.RequestTerms;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The life of invoices, and the fees that they make.
@ApplicationScoped
@Transactional
public class InvoiceService {

  private final Invoices invoices;
  private final AcceptedInvoices accepted;
  private final PriceChecks checks;
  private final RequestTerms requested;
  private final TermsService terms;
  private final VendorScope scope;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  InvoiceService(
      Invoices invoices,
      AcceptedInvoices accepted,
      PriceChecks checks,
      RequestTerms requested,
      TermsService terms,
      VendorScope scope,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.invoices = invoices;
    this.accepted = accepted;
    this.checks = checks;
    this.requested = requested;
    this.terms = terms;
    this.scope = scope;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// Takes an invoice down, as the next one of its month.
  ///
  /// @throws ProblemException 409 for a number that the contract has, 422 for an unknown contract,
  ///     a month outside of its term, or amounts that are not in its currency
  public UUID receive(UUID contractId, YearMonth period, InvoiceContent content) {
    KnownContract contract = requested.contract(contractId, List.of());
    terms.hold(List.of(contractId));
    if (invoices.hasNumber(contractId, content.number())) {
      throw InvoiceProblem.INVOICE_NUMBER_TAKEN.because(
          "An invoice of this number was received before.");
    }
    List<Violation> violations =
        CurrencyCheck.violations(
            content, requested.inForce(contractId, period, List.of()).agreed().currency());
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    Invoice invoice =
        new Invoice(
            contract,
            period,
            invoices.revisions(contractId, period) + 1,
            content,
            transactions.actor(),
            clock.instant());
    invoices.persistAndFlush(invoice);
    record("received", invoice);
    return invoice.id();
  }

  /// Makes an invoice the month's fee.
  ///
  /// @throws ProblemException 409 for one that is decided, or that a later one takes the place of
  public UUID accept(UUID id) {
    Invoice invoice = found(id);
    invoice.accept(invoices.isSuperseded(invoice), transactions.actor(), clock.instant());
    record("accepted", invoice);
    return id;
  }

  /// Refuses an invoice.
  ///
  /// @throws ProblemException 409 for one that is decided
  public UUID reject(UUID id, String reason) {
    Invoice invoice = found(id);
    invoice.reject(reason, transactions.actor(), clock.instant());
    record("rejected", invoice);
    return id;
  }

  public InvoiceDetails get(UUID id) {
    Invoice invoice = invoices.visible(id).orElseThrow(InvoiceService::notFound);
    return new InvoiceDetails(
        invoice, scope.vendor().isPresent() ? Optional.empty() : Optional.of(check(invoice)));
  }

  public Page<Invoice> list(InvoiceFilter filter, PageRequest page) {
    return page.pageById(invoices.list(filter, page), Invoice::id);
  }

  /// What was invoiced and accepted, by contract and month: of each month the newest invoice that
  /// was accepted by the instant, without credits and tax.
  public Map<UUID, Map<YearMonth, Money>> accepted(
      Collection<UUID> contractIds, Collection<YearMonth> months, Instant asOf) {
    return accepted.of(contractIds, months, asOf);
  }

  private PriceCheck check(Invoice invoice) {
    return checks.of(
        invoice.contractId(),
        invoice.period(),
        invoice.amount(),
        invoice.decidedAt().orElseGet(clock::instant));
  }

  /// Together with its contract, so that no later invoice comes in meanwhile.
  private Invoice found(UUID id) {
    Invoice invoice = invoices.forChange(id).orElseThrow(InvoiceService::notFound);
    terms.hold(List.of(invoice.contractId()));
    return invoice;
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such invoice.");
  }

  private void record(String action, Invoice invoice) {
    audit.record(
        action,
        "invoice",
        invoice.id(),
        invoice.vendorId(),
        Map.of(
            "contractId", invoice.contractId(),
            "period", invoice.period().toString(),
            "number", invoice.number(),
            "amount", invoice.amount().toString()));
  }
}
