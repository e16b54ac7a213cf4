package dev.plumbline.scorecard.sheet.grid;

import java.util.List;

/// A row in which something stands.
///
/// @param number from 1, as spreadsheets number them; rows without anything are counted
/// @param cells from the column A on, up to the last in which something stands
public record Row(int number, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /// What stands in a column.
  ///
  /// @param column from 0
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.Text.BLANK;
  }

  public CellName name(int column) {
    return new CellName(number, column);
  }
}
