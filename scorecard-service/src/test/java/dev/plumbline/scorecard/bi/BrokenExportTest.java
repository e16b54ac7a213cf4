package dev.plumbline.scorecard.bi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.PostgresServer;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.web.http.Problems;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that is far longer than what the network holds on its own, and what ends it too early.
/// The clients take little in advance: left to itself, the system would let a connection hold tens
/// of megabytes, and a whole file would be written before its reader has seen the second line.
@QuarkusTest
class BrokenExportTest {

  private static final int MANY = 60_000;

  private static final SocketConfig TAKES_LITTLE_IN_ADVANCE =
      SocketConfig.custom().setRcvBufSize(16 * 1024).build();

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

  private final CloseableHttpClient client =
      HttpClients.custom().setDefaultSocketConfig(TAKES_LITTLE_IN_ADVANCE).build();

  @AfterEach
  void closeClient() throws IOException {
    client.close();
  }

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
    try (Export export = open()) {
      assertThat(export.lines().readLine()).startsWith("reportId,vendorId,");

      assertThat(ended(end)).isOne();

      assertThatThrownBy(() -> export.lines().lines().forEach(_ -> {}))
          .isInstanceOf(UncheckedIOException.class);
    }
    assertThat(figures()).isEqualTo(MANY);
  }

  @Test
  void so_many_files_are_written_at_once_and_no_more() throws IOException {
    List<Export> exports = new ArrayList<>();
    try {
      for (int i = 0; i < 2; i++) {
        exports.add(open());
        assertThat(exports.getLast().lines().readLine()).startsWith("reportId,");
      }

      TestBi.asked(Tokens.biReader(), "measures?contractId=" + contract.id(), "text/csv")
          .then()
          .statusCode(503)
          .header("Retry-After", equalTo("10"));
      assertThat(TestBi.rows("measures?contractId=" + contract.id())).isNotEmpty();
    } finally {
      for (Export export : exports) {
        export.close();
      }
    }
  }

  @Test
  void a_reader_who_leaves_is_no_fault_of_ours() throws Exception {
    BlockingQueue<LogRecord> records = new LinkedBlockingQueue<>();
    Handler handler = collector(records);
    Logger log = Logger.getLogger(Problems.class.getName());
    log.addHandler(handler);
    try {
      try (Export export = open()) {
        assertThat(export.lines().readLine()).startsWith("reportId,");
      }

      LogRecord first = requireNonNull(records.poll(20, TimeUnit.SECONDS));
      assertThat(first.getMessage()).endsWith("the caller has left");
      assertThat(figures()).isEqualTo(MANY);
      records.add(first);
      assertThat(records).extracting(LogRecord::getLevel).containsOnly(Level.INFO);
    } finally {
      log.removeHandler(handler);
    }
  }

  private static Handler collector(BlockingQueue<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private long figures() throws IOException {
    try (Export export = open()) {
      return export.lines().lines().filter(line -> line.contains(",line-")).count();
    }
  }

  private Export open() throws IOException {
    HttpGet get = new HttpGet(measures + "?contractId=" + contract.id());
    get.setHeader("Authorization", "Bearer " + Tokens.biReader());
    get.setHeader("Accept", "text/csv");
    CloseableHttpResponse response = client.execute(get);
    assertThat(response.getStatusLine().getStatusCode()).isEqualTo(200);
    return new Export(
        response,
        new BufferedReader(
            new InputStreamReader(response.getEntity().getContent(), StandardCharsets.UTF_8)));
  }

  /// Closed with its connection; closing the lines would read the rest of them.
  private record Export(CloseableHttpResponse response, BufferedReader lines) implements Closeable {

    @Override
    public void close() throws IOException {
      response.close();
    }
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
