package dev.plumbline.scorecard.sql;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Many values as one parameter: a PostgreSQL array.
///
/// @param type PostgreSQL's name of the elements' type
public record SqlArray(String type, List<@Nullable Object> values) {

  public static SqlArray ids(Collection<UUID> ids) {
    return ids(ids, Function.identity());
  }

  public static <T> SqlArray ids(Collection<T> items, Function<T, UUID> id) {
    return new SqlArray("uuid", items.stream().<@Nullable Object>map(id).toList());
  }

  /// The first days of the months, as which they are kept.
  public static SqlArray months(Collection<YearMonth> months) {
    return new SqlArray(
        "date", months.stream().<@Nullable Object>map(month -> month.atDay(1)).toList());
  }

  public static <T> SqlArray texts(Collection<T> items, Function<T, @Nullable String> text) {
    return new SqlArray("text", items.stream().<@Nullable Object>map(text).toList());
  }

  /// Months as the dates of their first days.
  public static <T> SqlArray months(Collection<T> items, Function<T, YearMonth> month) {
    return new SqlArray(
        "date",
        items.stream()
            .<@Nullable Object>map(item -> month.apply(item).atDay(1).toString())
            .toList());
  }

  public static <T> SqlArray instants(Collection<T> items, Function<T, Instant> instant) {
    return new SqlArray(
        "timestamptz",
        items.stream().<@Nullable Object>map(item -> instant.apply(item).toString()).toList());
  }
}
