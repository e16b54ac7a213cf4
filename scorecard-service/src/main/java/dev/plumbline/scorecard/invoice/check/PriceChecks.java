package dev.plumbline.scorecard.invoice.check;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.credit.PricedFee;
import dev.plumbline.scorecard.invoice.check.PriceCheck.Basis;
import dev.plumbline.scorecard.report.evidence.ReportEvidence;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Checks invoices in the running transaction.
@ApplicationScoped
public class PriceChecks {

  private final TermsService terms;
  private final ReportEvidence reports;
  private final InvoiceSettings settings;

  PriceChecks(TermsService terms, ReportEvidence reports, InvoiceSettings settings) {
    this.terms = terms;
    this.reports = reports;
    this.settings = settings;
  }

  /// An invoice beside the fee by the terms in force and the reports that count as of an instant.
  ///
  /// @throws ProblemException 503 while the terms have not been fetched
  public PriceCheck of(UUID contractId, YearMonth month, Money invoiced, Instant asOf) {
    return switch (terms.inForce(contractId, month)) {
      case TermsInForce.None _ -> new PriceCheck.NotChecked(new Basis(null, null), List.of());
      case TermsInForce.Unfetched unfetched -> throw unfetched.problem();
      case TermsInForce.Present(FrozenTerms inForce, _) -> check(inForce, month, invoiced, asOf);
    };
  }

  private PriceCheck check(FrozenTerms inForce, YearMonth month, Money invoiced, Instant asOf) {
    UUID id = inForce.contractId();
    Map<Party, Report> bySide = reports.counted(id, month, asOf);
    Report vendor = bySide.get(Party.VENDOR);
    Report client = bySide.get(Party.CLIENT);
    MonthEvidence evidence = MonthEvidence.ofReports(vendor, client);
    return PriceCheck.of(
        new Basis(revision(vendor), revision(client)),
        invoiced,
        PricedFee.of(inForce.agreed(), month, Map.of(month, evidence)),
        settings.tolerancePercent());
  }

  private static @Nullable Integer revision(@Nullable Report report) {
    return report == null ? null : report.revision();
  }
}
