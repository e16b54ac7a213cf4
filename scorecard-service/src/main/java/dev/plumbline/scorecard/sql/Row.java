package dev.plumbline.scorecard.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of a result in the types of the domain. `find…` is for columns that may be null.
public final class Row {

  private final ResultSet row;

  Row(ResultSet row) {
    this.row = row;
  }

  public UUID id(String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public String text(String column) throws SQLException {
    return row.getString(column);
  }

  public int whole(String column) throws SQLException {
    return row.getInt(column);
  }

  public long large(String column) throws SQLException {
    return row.getLong(column);
  }

  public boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  public BigDecimal number(String column) throws SQLException {
    return row.getBigDecimal(column);
  }

  public Instant instant(String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public LocalDate date(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /// The month that a first of a month stands for.
  public YearMonth month(String column) throws SQLException {
    return YearMonth.from(date(column));
  }

  /// The months of an array of firsts of a month.
  public List<YearMonth> months(String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? List.of()
        : Arrays.stream((Date[]) array.getArray()).map(Row::month).toList();
  }

  /// The texts of an array that is not null and has no nulls.
  public List<String> texts(String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /// The numbers of an array that is not null and has no nulls.
  public List<BigDecimal> numbers(String column) throws SQLException {
    return List.of((BigDecimal[]) row.getArray(column).getArray());
  }

  private static YearMonth month(Date first) {
    return YearMonth.from(first.toLocalDate());
  }

  public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
    return Enum.valueOf(type, text(column));
  }

  public @Nullable String findText(String column) throws SQLException {
    return row.getString(column);
  }

  public @Nullable LocalDate findDate(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public @Nullable YearMonth findMonth(String column) throws SQLException {
    LocalDate first = findDate(column);
    return first == null ? null : YearMonth.from(first);
  }

  public @Nullable BigDecimal findNumber(String column) throws SQLException {
    return row.getBigDecimal(column);
  }

  public @Nullable Instant findInstant(String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant)
        .orElse(null);
  }

  public @Nullable Boolean findFlag(String column) throws SQLException {
    boolean value = row.getBoolean(column);
    return row.wasNull() ? null : value;
  }
}
