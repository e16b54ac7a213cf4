package dev.plumbline.scorecard.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.scorecard.sheet.reading.Column;
import dev.plumbline.scorecard.sheet.reading.Finding;
import dev.plumbline.scorecard.sheet.reading.ReadSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Writes what is wrong with a sheet beside its rows, every other cell where it was. What concerns
/// no row gets one of its own below.
final class Annotation {

  private static final int LONGEST = 32_000;

  private final ReadSheet sheet;
  private final Map<Integer, List<Finding>> byRow;
  private final Map<CellName, BigDecimal> numbers;
  private final int column;

  private Annotation(ReadSheet sheet, List<Finding> findings, Map<CellName, BigDecimal> numbers) {
    this.sheet = sheet;
    this.byRow = findings.stream().collect(groupingBy(finding -> finding.at().row()));
    this.numbers = numbers;
    this.column = sheet.header().find(Column.REASONS).orElse(sheet.grid().width());
  }

  /// @param numbers cells of text that are to be numbers, where the format knows these
  static Grid of(ReadSheet sheet, List<Finding> findings, Map<CellName, BigDecimal> numbers) {
    return new Annotation(sheet, findings, numbers).grid();
  }

  private Grid grid() {
    Grid grid = sheet.grid();
    List<Row> rows = new ArrayList<>();
    for (Row row : grid.rows()) {
      rows.add(with(row, row.number() == sheet.header().row() ? title() : reasons(row)));
    }
    for (Finding finding : byRow.getOrDefault(sheet.header().row(), List.of())) {
      Row below = new Row(rows.getLast().number() + 1, List.of());
      rows.add(with(below, finding.message()));
    }
    return new Grid(grid.name(), rows);
  }

  private static String title() {
    return Column.REASONS.title();
  }

  private String reasons(Row row) {
    String reasons =
        byRow.getOrDefault(row.number(), List.of()).stream()
            .map(finding -> finding.at() + ": " + finding.message())
            .collect(joining("; "));
    return reasons.substring(0, Math.min(reasons.length(), LONGEST));
  }

  private Row with(Row row, String reasons) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      BigDecimal number = numbers.get(row.name(i));
      cells.add(number == null ? row.cell(i) : new Cell.Numeric(number));
    }
    cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), Cell.Text.BLANK));
    cells.set(column, new Cell.Text(reasons));
    return new Row(row.number(), cells);
  }
}
