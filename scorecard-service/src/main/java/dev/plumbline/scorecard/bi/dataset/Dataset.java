package dev.plumbline.scorecard.bi.dataset;

import static java.util.stream.Collectors.joining;

import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.service.page.PageRequest;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What BI tools can read, defined once: JSON, CSV and the documentation are made from this, and so
/// is whatever format comes next.
///
/// @param rowName what the documentation calls a row
/// @param columns in the order of a CSV file
/// @param from the tables, the subject's by its alias
/// @param key the columns that order the rows, of which no two rows have the same
public record Dataset(
    String name,
    String rowName,
    List<Column> columns,
    String from,
    Subject subject,
    List<Column> key) {

  public Dataset {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /// Its columns by these names, in their order.
  static List<Column> named(List<Column> columns, String... names) {
    return List.of(names).stream()
        .map(
            name -> columns.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow())
        .toList();
  }

  /// The query for values of JSON, without conditions.
  public String json() {
    return select(ColumnType::json);
  }

  /// The query for cells of CSV, without conditions.
  public String csv() {
    return select(ColumnType::csv);
  }

  private String select(BiFunction<ColumnType, String, String> form) {
    return columns.stream()
        .map(it -> "%s as \"%s\"".formatted(form.apply(it.type(), it.sql()), it.name()))
        .collect(joining(", ", "select ", " from " + from));
  }

  public String order() {
    return key.stream().map(Column::sql).collect(joining(", ", " order by ", ""));
  }

  /// The condition that rows follow the last one of a page; its values are [#after(PageRequest)].
  /// The first column is compared once more by itself: as the others are of several tables, the
  /// database would else begin each page at the first row of all.
  public String following() {
    String columns = key.stream().map(Column::sql).collect(joining(", "));
    String values = key.stream().map(_ -> "?").collect(joining(", "));
    return "%s >= ? and (%s) > (%s)".formatted(key.getFirst().sql(), columns, values);
  }

  /// The key of the last row before a page, its first part twice; empty for the first page.
  public List<Object> after(PageRequest page) {
    return page.after().isEmpty()
        ? List.of()
        : IntStream.concat(IntStream.of(0), IntStream.range(0, key.size()))
            .mapToObj(i -> page.after(i, key.get(i).type()::key).orElseThrow())
            .toList();
  }

  /// The key of a row.
  public List<String> key(Map<String, Object> row) {
    return key.stream().map(it -> Objects.requireNonNull(row.get(it.name())).toString()).toList();
  }

  /// A row by the names of its columns, without those that have no value in it.
  public Map<String, Object> read(Row row) throws SQLException {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (Column column : columns) {
      @Nullable Object value = column.type().read(row, column.name());
      if (value != null) {
        cells.put(column.name(), value);
      }
    }
    return cells;
  }
}
