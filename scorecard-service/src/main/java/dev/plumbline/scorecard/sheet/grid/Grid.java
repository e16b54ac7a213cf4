package dev.plumbline.scorecard.sheet.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of a sheet.
///
/// @param name of the sheet; absent where the file has but one and does not name it
/// @param rows in order, those alone in which something stands
public record Grid(@Nullable String name, List<Row> rows) {

  public Grid {
    rows = List.copyOf(rows);
  }

  /// The cell as spreadsheets name it from another sheet, e.g. `Report!D14` or `'My figures'!D14`.
  public String place(CellName cell) {
    if (name == null) {
      return cell.toString();
    }
    String sheet = name.matches("[A-Za-z_]\\w*") ? name : "'" + name.replace("'", "''") + "'";
    return sheet + "!" + cell;
  }

  /// How many columns hold something.
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /// The number of the last row in which something stands, 0 without one.
  public int height() {
    return rows.isEmpty() ? 0 : rows.getLast().number();
  }
}
