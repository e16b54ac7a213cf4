package dev.plumbline.scorecard.report.verification;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.ReportService;
import dev.plumbline.scorecard.report.evidence.ReportEvidence;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Compares what both sides reported of a contract's month.
@ApplicationScoped
@Transactional
public class VerificationService {

  private final ReportService reports;
  private final ReportEvidence evidence;
  private final TermsService terms;
  private final Clock clock;

  VerificationService(
      ReportService reports, ReportEvidence evidence, TermsService terms, Clock clock) {
    this.reports = reports;
    this.evidence = evidence;
    this.terms = terms;
    this.clock = clock;
  }

  /// By line and measure, of the reports that count now and that the caller may see; nothing where
  /// one side has none.
  ///
  /// @throws ProblemException 503 while the terms have not been fetched
  public Page<VerifiedMeasure> list(UUID contractId, YearMonth month, PageRequest page) {
    String after = page.afterText().orElse("");
    return page.page(
        all(contractId, month).stream()
            .filter(verified -> verified.key().compareTo(after) > 0)
            .limit(page.rows())
            .toList(),
        verified -> List.of(verified.key()));
  }

  private List<VerifiedMeasure> all(UUID contractId, YearMonth month) {
    if (!reports.shows(contractId, month, Party.CLIENT)) {
      return List.of();
    }
    return switch (terms.inForce(contractId, month)) {
      case TermsInForce.None _ -> List.of();
      case TermsInForce.Unfetched unfetched -> throw unfetched.problem();
      case TermsInForce.Present(FrozenTerms inForce, _) -> verified(inForce, month);
    };
  }

  private List<VerifiedMeasure> verified(FrozenTerms inForce, YearMonth month) {
    UUID id = inForce.contractId();
    Map<Party, Report> bySide = evidence.counted(id, month, clock.instant());
    Report vendor = bySide.get(Party.VENDOR);
    Report client = bySide.get(Party.CLIENT);
    return vendor == null || client == null
        ? List.of()
        : Verification.of(inForce.agreed(), month, vendor, client, inForce.verificationTolerance());
  }
}
