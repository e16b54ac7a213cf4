package dev.plumbline.scorecard.bi.dataset;

import dev.plumbline.scorecard.sql.Row;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the values of a column look, whatever the format.
public enum ColumnType {
  ID,
  TEXT,
  WHOLE,
  /// Exact, as it is stored, in plain notation.
  NUMBER,
  FLAG,
  /// `2021-01`.
  MONTH,
  /// `2021-01-31`.
  DATE,
  /// UTC with microseconds, `2021-01-31T12:00:00.000000Z`.
  INSTANT;

  private static final int MONTH_LENGTH = 7;

  /// Spreadsheets take a text that begins so for a formula.
  private static final String STARTS_A_FORMULA =
      "left(%1$s, 1) in ('=', '+', '-', '@', chr(9), chr(10), chr(13), '\uff1d', '\uff0b', '\uff0d', '\uff20')";

  /// The expression as a value of JSON.
  String json(String sql) {
    return switch (this) {
      case MONTH -> "to_char(%s, 'YYYY-MM')".formatted(sql);
      case INSTANT ->
          "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')".formatted(sql);
      case ID, TEXT, WHOLE, NUMBER, FLAG, DATE -> sql;
    };
  }

  /// The expression as a cell of CSV. No text begins like a formula: it has an apostrophe before
  /// it. Numbers stay numbers, negative ones too.
  String csv(String sql) {
    return switch (this) {
      case TEXT ->
          ("case when " + STARTS_A_FORMULA + " then '''' || %1$s else %1$s end").formatted(sql);
      case FLAG -> "(%s)::text".formatted(sql);
      case ID, WHOLE, NUMBER, MONTH, DATE, INSTANT -> json(sql);
    };
  }

  @Nullable Object read(Row row, String column) throws SQLException {
    return switch (this) {
      case ID, TEXT, MONTH, INSTANT -> row.findText(column);
      case DATE -> row.findDate(column);
      case WHOLE, NUMBER -> row.findNumber(column);
      case FLAG -> row.findFlag(column);
    };
  }

  /// The value of a column that orders a dataset, from its text.
  ///
  /// @throws IllegalArgumentException for a text that is none of this type
  Object key(String text) {
    return switch (this) {
      case ID -> UUID.fromString(text);
      case TEXT -> text;
      case WHOLE -> Integer.valueOf(text);
      case MONTH -> month(text);
      case NUMBER, FLAG, DATE, INSTANT ->
          throw new IllegalStateException("No dataset is ordered by a " + this);
    };
  }

  private static YearMonth month(String text) {
    if (text.length() != MONTH_LENGTH) {
      throw new IllegalArgumentException("A year of other than four digits");
    }
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
