package dev.plumbline.scorecard.bi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.PostgresServer;
import dev.plumbline.testkit.request.SlowAnswer;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that is far longer than what the connections to its reader and to the database hold, and
/// what ends it too early.
@QuarkusTest
class BrokenExportTest {

  private static final int MANY = 100_000;

  private static final String ADD_FIGURES =
      """
      insert into report_measure (vendor_id, report_id, activity, channel, measure, value)
      select vendor_id, id, 'line-' || n, 'voice', 'talkSeconds', n from report,
        generate_series(1, %d) n where id = ?"""
          .formatted(MANY);

  private static final String REMOVE_FIGURES =
      "delete from report_measure where report_id = ? and activity like 'line-%'";

  private static final String EXPORTS =
      " from pg_stat_activity where datname = 'scorecard' and query like 'copy (select%'";

  @TestHTTPResource("/api/v1/bi/measures")
  @SuppressWarnings("NullAway.Init")
  URL measures;

  private final TestContract contract = TestContract.activated();
  private UUID report = new UUID(0, 0);

  @BeforeEach
  void manyFigures() throws SQLException {
    report = UUID.fromString(TestReport.january(contract).submitted());
    assertThat(change(ADD_FIGURES)).isEqualTo(MANY);
  }

  /// A run of all contracts would read them too. And the next test finds no export under way.
  @AfterEach
  void noneIsLeft() throws Exception {
    change(REMOVE_FIGURES);
    Instant end = Instant.now().plusSeconds(60);
    while (exports("count(*)") > 0) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(20);
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
    try (SlowAnswer export = export()) {
      assertThat(export.lines().readLine()).startsWith("reportId,vendorId,");

      assertThat(exports("count(*) filter (where state = 'active' and " + end + "(pid))")).isOne();

      assertThatThrownBy(() -> export.lines().lines().forEach(_ -> {}))
          .isInstanceOf(UncheckedIOException.class);
    }
    assertThat(figures()).isEqualTo(MANY);
  }

  @Test
  void so_many_files_are_written_at_once_and_no_more() throws IOException {
    try (SlowAnswer one = export();
        SlowAnswer other = export()) {
      assertThat(one.lines().readLine()).startsWith("reportId,");
      assertThat(other.lines().readLine()).startsWith("reportId,");

      TestBi.asked(Tokens.biReader(), "measures?contractId=" + contract.id(), "text/csv")
          .then()
          .statusCode(503)
          .header("Retry-After", equalTo("10"));
      assertThat(TestBi.rows("measures?contractId=" + contract.id())).isNotEmpty();
    }
  }

  private long figures() throws IOException {
    try (SlowAnswer export = export()) {
      return export.lines().lines().filter(line -> line.contains(",line-")).count();
    }
  }

  private SlowAnswer export() throws IOException {
    return SlowAnswer.to(
        URI.create(measures + "?contractId=" + contract.id()), Tokens.biReader(), "text/csv");
  }

  private int change(String statement) throws SQLException {
    try (Connection superuser = PostgresServer.shared().superuser("scorecard")) {
      superuser.createStatement().execute("set session_replication_role = replica");
      try (PreparedStatement change = superuser.prepareStatement(statement)) {
        change.setObject(1, report);
        return change.executeUpdate();
      }
    }
  }

  private static int exports(String select) throws SQLException {
    try (Connection superuser = PostgresServer.shared().superuser("postgres");
        PreparedStatement asked = superuser.prepareStatement("select " + select + EXPORTS)) {
      ResultSet row = asked.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }
}
