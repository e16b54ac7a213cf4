package dev.plumbline.scorecard.sql;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes any number of rows of a table by one statement, so that a trigger of the statement fires
/// once. Each column is bound as one array of texts, which the database reads as the column's type.
///
/// @param conflict what is done about rows that exist, as `on conflict …`; empty where none can
public record Insertion(String table, List<Column> columns, String conflict) {

  /// A column with PostgreSQL's name of its type.
  public record Column(String name, String type) {}

  /// An insertion where no row exists yet.
  ///
  /// @param columns their names with their types in their order: `place integer, misses date[]`
  public static Insertion into(String table, String columns) {
    return new Insertion(
        table,
        Arrays.stream(columns.strip().split(",\\s*"))
            .map(column -> column.split(" "))
            .map(column -> new Column(column[0], column[1]))
            .toList(),
        "");
  }

  /// The same, which replaces rows that exist.
  ///
  /// @param conflict begins with `on conflict`
  public Insertion or(String conflict) {
    return new Insertion(table, columns, conflict);
  }

  String sql() {
    return "insert into %s (%s) select %s from unnest(%s) as row (%s) %s"
        .formatted(
            table,
            names(),
            columns.stream()
                .map(column -> column.name() + "::" + column.type())
                .collect(joining(", ")),
            columns.stream().map(_ -> "?").collect(joining(", ")),
            names(),
            conflict);
  }

  private String names() {
    return columns.stream().map(Column::name).collect(joining(", "));
  }

  /// The rows' values by column.
  ///
  /// @param rows each with a value for every column
  Object[] values(Collection<? extends List<? extends @Nullable Object>> rows) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> rows.stream().map(row -> text(row.get(i))).toArray(String[]::new))
        .toArray();
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Enum<?> constant -> constant.name();
      case YearMonth month -> month.atDay(1).toString();
      case SqlArray array ->
          array.values().stream().map(Insertion::text).collect(joining(",", "{", "}"));
      default -> value.toString();
    };
  }
}
