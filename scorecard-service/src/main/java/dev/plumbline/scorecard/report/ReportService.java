package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.service.audit.Audit;
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
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The life of reports: who writes, hands over, accepts and returns them.
@ApplicationScoped
@Transactional
public class ReportService {

  private static final String REPORT = "report";

  private final Reports reports;
  private final ReportFigures figures;
  private final CountedReports counted;
  private final ReportTerms terms;
  private final Punctuality punctuality;
  private final ReportAccess access;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  ReportService(
      Reports reports,
      ReportFigures figures,
      CountedReports counted,
      ReportTerms terms,
      Punctuality punctuality,
      ReportAccess access,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.reports = reports;
    this.figures = figures;
    this.counted = counted;
    this.terms = terms;
    this.punctuality = punctuality;
    this.access = access;
    this.transactions = transactions;
    this.audit = audit;
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
    List<Report> revisions = reports.revisions(contractId, period, source);
    if (revisions.stream().anyMatch(report -> report.status() == ReportStatus.DRAFT)) {
      throw ReportProblem.REPORT_DRAFT_EXISTS.because("This month's draft is still open.");
    }
    Demand demand = Demands.of(terms.inForce(contractId, period, anyway).agreed(), source);
    refuse(ReportCheck.draft(demand, content));
    Report report =
        new Report(
            contract,
            period,
            source,
            revisions.stream().mapToInt(Report::revision).max().orElse(0) + 1,
            content.notes(),
            transactions.actor(),
            clock.instant());
    reports.persistAndFlush(report);
    figures.write(report, content);
    record("drafted", report);
    return report.id();
  }

  /// Puts other content in place of a draft's.
  public StoredReport rewrite(UUID id, IfMatch ifMatch, ReportContent content) {
    Report report = own(id);
    ifMatch.check(report.version());
    report.rewrite(content.notes(), clock.instant());
    refuse(ReportCheck.draft(Demands.of(inForce(report).agreed(), report.source()), content));
    figures.write(report, content);
    record("rewritten", report);
    reports.flush();
    return get(id);
  }

  /// Hands a draft over; from here on its figures stand.
  ///
  /// @param attestedBy who answers for the figures
  public UUID submit(UUID id, String attestedBy) {
    Report report = own(id);
    FrozenTerms inForce = inForce(report);
    Instant now = clock.instant();
    boolean late = punctuality.isLate(report, inForce, now);
    boolean afterFinal = punctuality.isAfterFinal(report, inForce, now);
    ReportContent content = figures.read(report);
    report.submit(attestedBy, late, afterFinal, transactions.actor(), now);
    refuse(
        ReportCheck.submission(
            Demands.of(inForce.agreed(), report.source()), content, figures.history(report)));
    record("submitted", report);
    return id;
  }

  /// By the side that did not write it.
  public UUID accept(UUID id) {
    Report report = others(id);
    report.accept(transactions.actor(), clock.instant());
    record("accepted", report);
    return id;
  }

  /// Gives the other side's report back. One that counts does so for five days more.
  public UUID sendBack(UUID id, List<String> reasons) {
    Report report = others(id);
    report.sendBack(reasons, transactions.actor(), clock.instant());
    record("returned", report);
    return id;
  }

  public StoredReport get(UUID id) {
    Report report = reports.visible(id).orElseThrow(ReportService::notFound);
    return new StoredReport(report, figures.read(report));
  }

  public Page<Report> list(ReportFilter filter, PageRequest page) {
    return page.pageById(reports.list(filter, page), Report::id);
  }

  /// The reports that count for a month as of an instant, by contract and side.
  public Map<UUID, Map<Party, dev.plumbline.scorecard.scoring.evidence.Report>> counted(
      Collection<UUID> contractIds, YearMonth period, Instant asOf) {
    return counted.of(contractIds, period, asOf);
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
    return ProblemException.of(CommonProblem.NOT_FOUND).detail("There is no such report.");
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
  }

  /// What concerns the vendor, it may read in the audit; the client's own reports do not before the
  /// vendor has to decide on them.
  private void record(String action, Report report) {
    audit.record(
        action,
        REPORT,
        report.id(),
        report.isDecided() ? report.vendorId() : null,
        Map.of(
            "contractId", report.contractId(),
            "period", report.period().toString(),
            "source", report.source(),
            "revision", report.revision()));
  }
}
