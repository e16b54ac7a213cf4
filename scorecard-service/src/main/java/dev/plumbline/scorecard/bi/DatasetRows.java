package dev.plumbline.scorecard.bi;

import dev.plumbline.scorecard.bi.dataset.Dataset;
import dev.plumbline.scorecard.bi.dataset.Setting;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.service.page.PageRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/// Reads datasets, in a transaction that can do nothing else.
@Singleton
class DatasetRows {

  private static final String SET =
      "select set_config(name, value, true) from unnest(?, ?) as given (name, value)";

  private final Sql sql;
  private final Session session;

  DatasetRows(Sql sql, Session session) {
    this.sql = sql;
    this.session = session;
  }

  /// The rows of a page, and one more where another page follows.
  List<Map<String, Object>> page(
      Dataset dataset, DatasetFilter filter, PageRequest page, Instant returnedSince) {
    set(settings(filter, returnedSince));
    List<Object> after = dataset.after(page);
    List<Object> values = new ArrayList<>(after);
    values.add(page.rows());
    return sql.query(
        dataset.json()
            + DatasetConditions.of(dataset, filter)
            + (after.isEmpty() ? "" : " and " + dataset.following())
            + dataset.order()
            + " limit ?",
        dataset::read,
        values.toArray());
  }

  /// Writes every row, straight from the database: nothing is gathered here.
  ///
  /// @param longest how long the database may take
  /// @throws UncheckedIOException when the output takes no more
  void copy(
      Dataset dataset,
      DatasetFilter filter,
      Instant returnedSince,
      Duration longest,
      OutputStream output) {
    Map<String, String> settings = settings(filter, returnedSince);
    settings.put("statement_timeout", Long.toString(longest.toMillis()));
    set(settings);
    String copy =
        "copy (%s) to stdout with (format csv, header true, encoding 'UTF8')"
            .formatted(dataset.csv() + DatasetConditions.of(dataset, filter) + dataset.order());
    session.doWork(
        connection -> {
          try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, output);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Map<String, String> settings(DatasetFilter filter, Instant returnedSince) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("transaction_read_only", "on");
    settings.put(Setting.RETURNED_SINCE.key(), returnedSince.toString());
    filter.settings().forEach((setting, value) -> settings.put(setting.key(), value));
    return settings;
  }

  /// Until the transaction ends.
  private void set(Map<String, String> settings) {
    List<Map.Entry<String, String>> given = List.copyOf(settings.entrySet());
    sql.query(
        SET,
        _ -> true,
        SqlArray.texts(given, Map.Entry::getKey),
        SqlArray.texts(given, Map.Entry::getValue));
  }
}
