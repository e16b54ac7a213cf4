package dev.plumbline.scorecard.sheet.reading;

import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportForm;
import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.web.validation.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands above the table: which report this is, so that none lands on another month, and its
/// notes. A file need not say either.
///
/// @param findings where it does not fit
public record Facts(@Nullable String notes, List<Finding> findings) {

  public static final String REPORT = "Report";
  public static final String NOTES = "Notes";

  /// The name of a report, in one cell that spreadsheets leave alone: a month by itself they would
  /// turn into a date.
  public static String title(ReportForm form) {
    return "%s, %s, %s".formatted(form.reference(), form.period(), form.source());
  }

  static Facts of(Grid grid, Header header, ReportForm form) {
    @Nullable String notes = null;
    List<Finding> findings = new ArrayList<>();
    for (Row row : grid.rows()) {
      String fact = row.cell(0).trimmed().toLowerCase(Locale.ROOT);
      Cell said = row.cell(1);
      if (row.number() >= header.row() || said.isBlank()) {
        continue;
      }
      if (fact.equals(REPORT.toLowerCase(Locale.ROOT)) && !said.trimmed().equals(title(form))) {
        findings.add(
            new Finding(
                row.name(1),
                "another-report",
                "This is the sheet of another report than " + title(form)));
      } else if (fact.equals(NOTES.toLowerCase(Locale.ROOT))) {
        notes = said.trimmed();
        if (notes.length() > ReportContent.LONGEST_NOTES || !notes.matches(Texts.PARAGRAPHS)) {
          findings.add(
              new Finding(
                  row.name(1),
                  "malformed",
                  "Notes have at most %d characters, all of them visible"
                      .formatted(ReportContent.LONGEST_NOTES)));
        }
      }
    }
    return new Facts(notes, findings);
  }
}
