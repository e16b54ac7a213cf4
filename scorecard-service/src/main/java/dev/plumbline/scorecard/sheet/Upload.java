package dev.plumbline.scorecard.sheet;

import dev.plumbline.scorecard.report.content.ReportForm;
import dev.plumbline.scorecard.sheet.grid.Table;
import dev.plumbline.scorecard.sheet.reading.Finding;
import dev.plumbline.scorecard.sheet.reading.ReadSheet;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A file that was sent, as it was read.
public final class Upload {

  private final UUID contractId;
  private final ReportForm form;
  private final Table table;
  private final ReadSheet sheet;

  Upload(UUID contractId, ReportForm form, Table table, ReadSheet sheet) {
    this.contractId = contractId;
    this.form = form;
    this.table = table;
    this.sheet = sheet;
  }

  /// The file with a column of reasons, which is empty where nothing is wrong.
  public SheetFile annotated(SheetFormat format) {
    return annotated(format, sheet.findings());
  }

  SheetFile annotated(SheetFormat format, List<Finding> findings) {
    return SheetFile.of(
        form,
        format,
        format.write(
            Annotation.of(sheet, findings, format == SheetFormat.XLSX ? sheet.values() : Map.of()),
            table));
  }

  UUID contractId() {
    return contractId;
  }

  ReportForm form() {
    return form;
  }

  ReadSheet sheet() {
    return sheet;
  }

  /// What could not be read.
  List<Violation> unread() {
    return sheet.findings().stream().map(finding -> finding.violation(sheet.grid())).toList();
  }
}
