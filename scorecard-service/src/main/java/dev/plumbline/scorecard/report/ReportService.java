package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.check.ReportCheck;
import dev.plumbline.scorecard.report.content.Demand;
import dev.plumbline.scorecard.report.content.Demands;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportFigures;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.RequestTerms;
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
import java.util.UUID;

/// The life of reports: who writes, hands over, accepts and returns them.
@ApplicationScoped
@Transactional
public class ReportService {

  private final Reports reports;
  private final ReportFigures figures;
  private final RequestTerms terms;
  private final ReportAccess access;
  private final Transactions transactions;
  private final ReportAudit audit;
  private final Submission submission;
  private final Clock clock;

  ReportService(
      Reports reports,
      ReportFigures figures,
      RequestTerms terms,
      ReportAccess access,
      Transactions transactions,
      ReportAudit audit,
      Submission submission,
      Clock clock) {
    this.reports = reports;
    this.figures = figures;
    this.terms = terms;
    this.access = access;
    this.transactions = transactions;
    this.audit = audit;
    this.submission = submission;
    this.clock = clock;
  }

  /// Begins a new revision, as a draft.
  ///
  /// @throws ProblemException 403 for the other side's report, 409 while there is a draft, 422 with
  ///     everything that is wrong with the content
  public UUID draft(UUID contractId, YearMonth period, Party source, ReportContent content) {
    access.requireWriter(source);
    List<Violation> anyway = ReportCheck.byItself(content);
    KnownContract contract = terms.contract(contractId, anyway);
    if (reports.draftForChange(contractId, period, source).isPresent()) {
      throw ReportProblem.REPORT_DRAFT_EXISTS.because("This month's draft is still open.");
    }
    Demand demand = Demands.of(terms.inForce(contractId, period, anyway).agreed(), source);
    refuse(ReportCheck.draft(demand, content));
    Report report =
        new Report(
            contract,
            period,
            source,
            reports.newestRevision(contractId, period, source) + 1,
            content.notes(),
            transactions.actor(),
            clock.instant());
    reports.persistAndFlush(report);
    figures.write(report, content);
    audit.record("drafted", report);
    return report.id();
  }

  /// Puts other content in place of a draft's.
  public StoredReport rewrite(UUID id, IfMatch ifMatch, ReportContent content) {
    Report report = own(id);
    ifMatch.check(report.version());
    report.rewrite(content.notes(), clock.instant());
    refuse(ReportCheck.draft(Demands.of(inForce(report).agreed(), report.source()), content));
    figures.write(report, content);
    audit.record("rewritten", report);
    reports.flush();
    return get(id);
  }

  /// Hands a draft over; from here on its figures stand.
  ///
  /// @param attestedBy who answers for the figures
  public UUID submit(UUID id, String attestedBy) {
    Report report = own(id);
    FrozenTerms inForce = inForce(report);
    submission.submit(report, attestedBy, inForce);
    submission.check(report, inForce, figures.read(report), List.of());
    return id;
  }

  /// By the side that did not write it.
  public UUID accept(UUID id) {
    Report report = others(id);
    report.accept(transactions.actor(), clock.instant());
    audit.record("accepted", report);
    return id;
  }

  /// Gives the other side's report back. One that counts does so for five days more.
  public UUID sendBack(UUID id, List<String> reasons) {
    Report report = others(id);
    report.sendBack(reasons, transactions.actor(), clock.instant());
    audit.record("returned", report);
    return id;
  }

  public StoredReport get(UUID id) {
    Report report = reports.visible(id).orElseThrow(ReportService::notFound);
    return new StoredReport(report, figures.read(report));
  }

  public Page<Report> list(ReportFilter filter, PageRequest page) {
    return page.pageById(reports.list(filter, page), Report::id);
  }

  /// Whether the caller sees reports of this side of a contract's month.
  public boolean shows(UUID contractId, YearMonth period, Party source) {
    return !reports.revisions(contractId, period, source).isEmpty();
  }

  private FrozenTerms inForce(Report report) {
    return terms.inForce(report.contractId(), report.period(), List.of());
  }

  /// A report of the caller's own side.
  private Report own(UUID id) {
    Report report = found(id);
    access.requireWriter(report.source());
    return report;
  }

  /// A report of the other side.
  private Report others(UUID id) {
    Report report = found(id);
    access.requireJudge(report);
    return report;
  }

  private Report found(UUID id) {
    return reports.forChange(id).orElseThrow(ReportService::notFound);
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such report.");
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
  }
}
