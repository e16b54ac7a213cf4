package dev.plumbline.scorecard.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Runs statements. Values are bound, never written into the text: instants, months, enums by name,
/// and many values at once as a [SqlArray].
@Singleton
public class Sql {

  private final Session session;

  Sql(Session session) {
    this.session = session;
  }

  public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... values) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            ResultSet rows = statement.executeQuery();
            Row row = new Row(rows);
            List<T> read = new ArrayList<>();
            while (rows.next()) {
              read.add(reader.read(row));
            }
            return read;
          }
        });
  }

  public <T> List<T> query(Query query, RowReader<T> reader) {
    return query(query.text(), reader, query.values());
  }

  /// How many rows were written.
  public int update(String sql, @Nullable Object... values) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
          }
        });
  }

  /// Writes the rows, each as a list of its columns' values.
  public void insert(
      Insertion insertion, Collection<? extends List<? extends @Nullable Object>> rows) {
    if (!rows.isEmpty()) {
      update(insertion.sql(), insertion.values(rows));
    }
  }

  /// Runs the statement once for each list of values, in few round trips.
  public void batch(String sql, Collection<? extends List<? extends @Nullable Object>> rows) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<? extends @Nullable Object> values : rows) {
              bind(connection, statement, values.toArray());
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }

  private static void bind(
      Connection connection, PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, bound(connection, values[i]));
    }
  }

  private static @Nullable Object bound(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case YearMonth month -> month.atDay(1);
      case Enum<?> constant -> constant.name();
      case String[] texts -> connection.createArrayOf("text", texts);
      case SqlArray array -> connection.createArrayOf(array.type(), array.values().toArray());
      case null, default -> value;
    };
  }
}
