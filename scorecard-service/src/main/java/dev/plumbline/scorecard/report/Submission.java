package dev.plumbline.scorecard.report;

import dev.plumbline.scorecard.report.check.ReportCheck;
import dev.plumbline.scorecard.report.content.Demands;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportFigures;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// How a draft is handed over, whatever way its figures came in.
@Singleton
class Submission {

  private final Punctuality punctuality;
  private final ReportFigures figures;
  private final Transactions transactions;
  private final ReportAudit audit;
  private final Clock clock;

  Submission(
      Punctuality punctuality,
      ReportFigures figures,
      Transactions transactions,
      ReportAudit audit,
      Clock clock) {
    this.punctuality = punctuality;
    this.figures = figures;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// That a report may be handed over as it is.
  ///
  /// @param content what it says
  /// @param besides what else is wrong with what was sent, to be told in the same answer
  /// @throws ProblemException 422 with everything that is wrong
  void check(Report report, FrozenTerms inForce, ReportContent content, List<Violation> besides) {
    List<Violation> wrong =
        ReportCheck.submission(
            Demands.of(inForce.agreed(), report.source()), content, figures.history(report));
    if (!wrong.isEmpty() || !besides.isEmpty()) {
      throw ProblemException.invalid(Stream.concat(besides.stream(), wrong.stream()).toList());
    }
  }

  /// @param attestedBy who answers for the figures
  /// @throws ProblemException 409 for what is no draft
  void submit(Report report, String attestedBy, FrozenTerms inForce) {
    Instant now = clock.instant();
    boolean late = punctuality.isLate(report, inForce, now);
    boolean afterFinal = punctuality.isAfterFinal(report, inForce, now);
    report.submit(attestedBy, late, afterFinal, transactions.actor(), now);
    audit.record("submitted", report);
  }
}
