package dev.plumbline.scorecard.bi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.PostgresServer;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that is far longer than what the network holds on its own, and what ends it too early.
@QuarkusTest
class BrokenExportTest {

  private static final int MANY = 60_000;

  private static final String FIGURES =
      """
      insert into report_measure (vendor_id, report_id, activity, channel, measure, value)
      select vendor_id, id, 'line-' || n, 'voice', 'talkSeconds', n from report,
        generate_series(1, %d) n where id = ?"""
          .formatted(MANY);

  private static final String EXPORTS =
      " from pg_stat_activity where datname = 'scorecard' and query like 'copy (select%'"
          + " and state = 'active'";

  @TestHTTPResource("/api/v1/bi/measures")
  @SuppressWarnings("NullAway.Init")
  URL measures;

  private final TestContract contract = TestContract.activated();

  @BeforeEach
  void manyFigures() throws SQLException {
    UUID report = UUID.fromString(TestReport.january(contract).submitted());
    try (Connection superuser = PostgresServer.shared().superuser("scorecard")) {
      superuser.createStatement().execute("set session_replication_role = replica");
      try (PreparedStatement insert = superuser.prepareStatement(FIGURES)) {
        insert.setObject(1, report);
        assertThat(insert.executeUpdate()).isEqualTo(MANY);
      }
    }
  }

  @Test
  void a_long_file_comes_whole() throws IOException {
    assertThat(figures()).isEqualTo(MANY);
  }

  /// The server ends the connection, or the statement as its own time limit would.
  @ParameterizedTest
  @ValueSource(strings = {"pg_terminate_backend", "pg_cancel_backend"})
  void a_file_that_breaks_off_is_no_answer(String end) throws Exception {
    try (BufferedReader lines = open()) {
      assertThat(lines.readLine()).startsWith("reportId,vendorId,");

      assertThat(ended(end)).isOne();

      assertThatThrownBy(() -> lines.lines().forEach(_ -> {}))
          .isInstanceOf(UncheckedIOException.class);
    }
    assertThat(figures()).isEqualTo(MANY);
  }

  @Test
  void so_many_files_are_written_at_once_and_no_more() throws IOException {
    List<BufferedReader> readers = new ArrayList<>();
    try {
      for (int i = 0; i < 2; i++) {
        readers.add(open());
        assertThat(readers.getLast().readLine()).startsWith("reportId,");
      }

      TestBi.asked(Tokens.biReader(), "measures?contractId=" + contract.id(), "text/csv")
          .then()
          .statusCode(503)
          .header("Retry-After", equalTo("10"));
      assertThat(TestBi.rows("measures?contractId=" + contract.id())).isNotEmpty();
    } finally {
      for (BufferedReader reader : readers) {
        reader.close();
      }
    }
  }

  private long figures() throws IOException {
    try (BufferedReader lines = open()) {
      return lines.lines().filter(line -> line.contains(",line-")).count();
    }
  }

  private BufferedReader open() throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create(measures + "?contractId=" + contract.id()).toURL().openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + Tokens.biReader());
    connection.setRequestProperty("Accept", "text/csv");
    assertThat(connection.getResponseCode()).isEqualTo(200);
    return new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
  }

  private static int ended(String how) throws SQLException {
    try (Connection superuser = PostgresServer.shared().superuser("postgres");
        PreparedStatement end =
            superuser.prepareStatement(
                "select count(*) filter (where " + how + "(pid))" + EXPORTS)) {
      ResultSet row = end.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }
}
