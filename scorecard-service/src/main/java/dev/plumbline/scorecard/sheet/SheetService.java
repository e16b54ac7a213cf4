package dev.plumbline.scorecard.sheet;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.HandInService;
import dev.plumbline.scorecard.report.content.ReportForm;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.SheetProblem;
import dev.plumbline.scorecard.sheet.grid.Table;
import dev.plumbline.scorecard.sheet.reading.Header;
import dev.plumbline.scorecard.sheet.reading.SheetReading;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reports as files. Reading one takes no transaction: no connection waits for it.
@ApplicationScoped
public class SheetService {

  private final HandInService reports;
  private final TermsService terms;

  SheetService(HandInService reports, TermsService terms) {
    this.reports = reports;
    this.terms = terms;
  }

  /// The sheet to fill in for a month.
  ///
  /// @throws ProblemException 403 for who may not read the side's reports, 404 where there is no
  ///     such contract, or no month of its term
  public Template template(UUID contractId, YearMonth period, Party source) {
    terms.learn(List.of(contractId));
    return new Template(reports.form(contractId, period, source));
  }

  /// Reads a file that one who writes the side's reports has filled in.
  ///
  /// @throws ProblemException 403 and 404 as for the template, 422 where the file is no sheet
  public Upload read(
      UUID contractId, YearMonth period, Party source, SheetFormat format, byte[] file) {
    terms.learn(List.of(contractId));
    ReportForm form = reports.formToFillIn(contractId, period, source);
    for (Table table : format.tables(file)) {
      Optional<Header> header = Header.find(table.top(Header.LAST_ROW));
      if (header.isPresent()) {
        Grid grid = table.whole();
        return new Upload(contractId, form, table, SheetReading.of(grid, header.get(), form));
      }
    }
    throw SheetProblem.UNREADABLE_SHEET.because(
        "None of the first %d rows of a sheet has the columns Activity, Channel, Measure and Value."
            .formatted(Header.LAST_ROW));
  }

  /// Submits what the file says, in the caller's transaction.
  ///
  /// @return the report's id
  /// @throws RefusedSheet with every cell that could not be read or says what no report may
  public UUID submit(Upload upload, String attestedBy) {
    ReportForm form = upload.form();
    try {
      return reports.handIn(
          upload.contractId(),
          form.period(),
          form.source(),
          upload.sheet().content(),
          attestedBy,
          upload.unread());
    } catch (ProblemException refused) {
      if (refused.type() != CommonProblem.INVALID_CONTENT) {
        throw refused;
      }
      List<Violation> ofReport =
          refused.violations().stream().filter(violation -> violation.cell() == null).toList();
      throw new RefusedSheet(upload, upload.sheet().with(ofReport));
    }
  }
}
