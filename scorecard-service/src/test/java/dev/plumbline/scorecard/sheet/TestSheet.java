package dev.plumbline.scorecard.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.scorecard.sheet.xlsx.XlsxFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A report as a sheet that somebody made by hand: the columns that are needed, and a row for each
/// measure, from the second row on.
final class TestSheet {

  private final List<List<String>> rows = new ArrayList<>();

  private TestSheet() {
    rows.add(List.of("Activity", "Channel", "Measure", "Value", "Comment"));
  }

  static TestSheet of(TestReport report) {
    TestSheet sheet = new TestSheet();
    for (Map<String, Object> line : report.lines()) {
      ((Map<?, ?>) requireNonNull(line.get("measures")))
          .forEach(
              (measure, value) ->
                  sheet.with(
                      String.valueOf(line.get("activity")),
                      String.valueOf(line.get("channel")),
                      measure.toString(),
                      value.toString(),
                      ""));
    }
    return sheet;
  }

  /// One more row.
  TestSheet with(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /// The value of a measure's first row is this instead.
  TestSheet withValue(String measure, String value) {
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (row.get(2).equals(measure)) {
        rows.set(i, List.of(row.get(0), row.get(1), measure, value, row.get(4)));
        return this;
      }
    }
    throw new IllegalArgumentException("There is no row of " + measure);
  }

  /// The value of a measure's first row.
  String value(String measure) {
    return rows.get(row(measure) - 1).get(3);
  }

  /// The number of a measure's first row.
  int row(String measure) {
    return 1 + rows.stream().map(row -> row.get(2)).toList().indexOf(measure);
  }

  int height() {
    return rows.size();
  }

  byte[] csv(String separator) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(String.join(separator, row)).append("\r\n"));
    return text.toString().getBytes(UTF_8);
  }

  byte[] csv() {
    return csv(",");
  }

  /// With values that are numbers as numbers.
  byte[] xlsx() {
    List<Row> cells = new ArrayList<>();
    for (List<String> row : rows) {
      cells.add(new Row(cells.size() + 1, row.stream().map(TestSheet::cell).toList()));
    }
    return XlsxFile.write(new Grid("My figures", cells), "");
  }

  private static Cell cell(String text) {
    return text.matches("-?\\d+(\\.\\d+)?")
        ? new Cell.Numeric(new BigDecimal(text))
        : new Cell.Text(text);
  }
}
