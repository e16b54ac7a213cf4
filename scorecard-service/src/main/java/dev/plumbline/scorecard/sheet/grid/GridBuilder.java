package dev.plumbline.scorecard.sheet.grid;

import dev.plumbline.web.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the cells of a sheet in their order, and stops at what no report can be: memory is not
/// to grow with what a file claims.
public final class GridBuilder {

  public static final int MOST_ROWS = 20_000;
  public static final int MOST_COLUMNS = 100;
  private static final int MOST_CELLS = 300_000;

  /// The longest text that a cell of a spreadsheet holds.
  private static final int LONGEST_TEXT = 32_767;

  private final @Nullable String sheet;
  private final boolean isLook;
  private final List<Row> rows = new ArrayList<>();
  private final List<Cell> current = new ArrayList<>();
  private int row;
  private int cells;

  /// @param sheet its name, where it has one
  public GridBuilder(@Nullable String sheet) {
    this(sheet, false);
  }

  private GridBuilder(@Nullable String sheet, boolean isLook) {
    this.sheet = sheet;
    this.isLook = isLook;
  }

  /// One for a look at a sheet that may be no report: columns beyond those of any are passed over.
  public static GridBuilder forLook(@Nullable String sheet) {
    return new GridBuilder(sheet, true);
  }

  /// One more cell, to the right of or below all before; one in which nothing stands is passed
  /// over.
  ///
  /// @throws ProblemException 422 beyond what a sheet may be
  public void add(CellName at, Cell cell) {
    if (cell.isBlank() || (isLook && at.column() >= MOST_COLUMNS)) {
      return;
    }
    check(at, cell);
    if (at.row() > row) {
      endRow();
      row = at.row();
    }
    current.addAll(Collections.nCopies(at.column() - current.size(), Cell.Text.BLANK));
    current.add(cell);
    cells++;
  }

  public Grid build() {
    endRow();
    return new Grid(sheet, rows);
  }

  private void check(CellName at, Cell cell) {
    if (at.row() > MOST_ROWS || at.column() >= MOST_COLUMNS) {
      throw SheetProblem.UNREADABLE_SHEET.because(
          "Something stands in the cell %s; at most %d rows and %d columns are read."
              .formatted(at, MOST_ROWS, MOST_COLUMNS));
    }
    if (cells == MOST_CELLS) {
      throw SheetProblem.UNREADABLE_SHEET.because(
          "Something stands in more than %d cells.".formatted(MOST_CELLS));
    }
    if (cell.shown().length() > LONGEST_TEXT) {
      throw SheetProblem.UNREADABLE_SHEET.because(
          "The cell %s holds more than %d characters.".formatted(at, LONGEST_TEXT));
    }
    if (at.row() < row || (at.row() == row && at.column() < current.size())) {
      throw SheetProblem.UNREADABLE_SHEET.because(
          "The file is damaged: the cell %s stands twice, or not in its order.".formatted(at));
    }
  }

  private void endRow() {
    if (!current.isEmpty()) {
      rows.add(new Row(row, current));
      current.clear();
    }
  }
}
