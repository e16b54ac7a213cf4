package dev.plumbline.scorecard.sheet.reading;

import static java.util.Objects.requireNonNull;

import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The row with the titles of the columns. What stands above it is about the whole report.
///
/// @param row its number
/// @param columns where each column stands, from 0
/// @param findings columns that stand there twice
public record Header(int row, Map<Column, Integer> columns, List<Finding> findings) {

  /// It stands among so many rows, or the sheet is no report.
  public static final int LAST_ROW = 50;

  /// The first row with every column that is needed.
  public static Optional<Header> find(Grid grid) {
    return grid.rows().stream()
        .takeWhile(row -> row.number() <= LAST_ROW)
        .map(Header::of)
        .filter(Header::isComplete)
        .findFirst();
  }

  /// @param at where a title stands, which is where what concerns no row is told
  CellName cell(Column at) {
    return new CellName(row, requireNonNull(columns.get(at)));
  }

  public Optional<Integer> find(Column column) {
    return Optional.ofNullable(columns.get(column));
  }

  private boolean isComplete() {
    return Arrays.stream(Column.values()).filter(Column::isRequired).allMatch(columns::containsKey);
  }

  private static Header of(Row row) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    List<Finding> repeated = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Optional<Column> column = Column.of(row.cell(i).trimmed());
      if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
        repeated.add(
            new Finding(
                row.name(i),
                "column-repeated",
                "There is more than one column " + column.get().title()));
      }
    }
    return new Header(row.number(), columns, repeated);
  }
}
