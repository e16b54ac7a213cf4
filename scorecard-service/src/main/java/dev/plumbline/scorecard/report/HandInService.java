package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.content.Demand;
import dev.plumbline.scorecard.report.content.Demands;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportFigures;
import dev.plumbline.scorecard.report.content.ReportForm;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// Reports that are drafted and submitted in one step, and what they have to hold. The contract is
/// what is addressed here: one that is not there for the caller is a 404.
@ApplicationScoped
@Transactional
public class HandInService {

  private final Reports reports;
  private final ReportFigures figures;
  private final TermsService terms;
  private final ReportAccess access;
  private final Submission submission;
  private final Transactions transactions;
  private final Clock clock;

  HandInService(
      Reports reports,
      ReportFigures figures,
      TermsService terms,
      ReportAccess access,
      Submission submission,
      Transactions transactions,
      Clock clock) {
    this.reports = reports;
    this.figures = figures;
    this.terms = terms;
    this.access = access;
    this.submission = submission;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What the terms of the month ask of the side.
  ///
  /// @throws ProblemException 403 for who may not read the side's reports, 404 where there is no
  ///     such contract, or no month of its term
  public ReportForm form(UUID contractId, YearMonth period, Party source) {
    access.requireReader(source);
    return form(found(contractId), period, source);
  }

  /// As [#form(UUID, YearMonth, Party)], for one who is to fill it in.
  ///
  /// @throws ProblemException 403 for who may not write the side's reports, and as there
  public ReportForm formToFillIn(UUID contractId, YearMonth period, Party source) {
    access.requireWriter(source);
    return form(found(contractId), period, source);
  }

  /// Submits a revision that says this; a draft that is still open becomes it.
  ///
  /// @param besides what else is wrong with what was sent, to be told in the same answer
  /// @return its id
  /// @throws ProblemException 422 with everything that is wrong, and as [#formToFillIn]
  public UUID handIn(
      UUID contractId,
      YearMonth period,
      Party source,
      ReportContent content,
      String attestedBy,
      List<Violation> besides) {
    access.requireWriter(source);
    KnownContract contract = found(contractId);
    FrozenTerms inForce = inForce(contractId, period);
    Report report = draft(contract, period, source);
    submission.check(report, inForce, content, besides);
    report.rewrite(content.notes(), clock.instant());
    reports.persistAndFlush(report);
    figures.write(report, content);
    submission.submit(report, attestedBy, inForce);
    return report.id();
  }

  private ReportForm form(KnownContract contract, YearMonth period, Party source) {
    Demand demand = Demands.of(inForce(contract.contractId(), period).agreed(), source);
    ReportContent content =
        reports.revisions(contract.contractId(), period, source).stream()
            .findFirst()
            .map(figures::read)
            .orElse(ReportContent.EMPTY);
    return new ReportForm(contract.reference(), period, source, demand, content);
  }

  /// The open draft, held until the transaction ends, or a new one.
  private Report draft(KnownContract contract, YearMonth period, Party source) {
    return reports
        .draftForChange(contract.contractId(), period, source)
        .orElseGet(
            () ->
                new Report(
                    contract,
                    period,
                    source,
                    reports.newestRevision(contract.contractId(), period, source) + 1,
                    null,
                    transactions.actor(),
                    clock.instant()));
  }

  private KnownContract found(UUID contractId) {
    return terms.find(contractId).orElseThrow(() -> notFound("There is no such contract."));
  }

  private FrozenTerms inForce(UUID contractId, YearMonth period) {
    return switch (terms.inForce(contractId, period)) {
      case TermsInForce.Present(FrozenTerms present, _) -> present;
      case TermsInForce.Unfetched unfetched -> throw unfetched.problem();
      case TermsInForce.None _ -> throw notFound("The contract's term does not cover this month.");
    };
  }

  private static ProblemException notFound(String detail) {
    return CommonProblem.NOT_FOUND.because(detail);
  }
}
