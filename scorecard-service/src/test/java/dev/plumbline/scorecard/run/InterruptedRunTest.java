package dev.plumbline.scorecard.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.PostgresServer;
import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// PostgreSQL dies in the middle of a run, and comes back.
@QuarkusTest
class InterruptedRunTest {

  private static final PostgresServer SERVER = PostgresServer.shared();
  private static final TestDatabase DATABASE = new TestDatabase("scorecard");

  /// Longer than the lease of a job whose holder is gone.
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final String WAITING =
      """
      select count(*) from pg_stat_activity
      where datname = 'scorecard' and usename = 'scorecard_service' and wait_event_type = 'Lock'""";

  private static final String COMPUTED =
      """
      select count(*) from audit_entry
      where action = 'computed' and details ->> 'contractId' = any (?)""";

  @AfterEach
  void theServerRuns() {
    SERVER.start();
    await(() -> read("/api/v1/scorecard-runs").statusCode() == 200);
  }

  @Test
  void the_run_goes_on_as_if_nothing_had_happened() throws SQLException {
    List<TestContract> contracts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      contracts.add(TestContract.activated());
      TestReport.january(contracts.getLast()).submitted();
    }

    String run = startedAndKilled(contracts);
    assertThat(read(run).statusCode()).isEqualTo(503);
    SERVER.start();

    await(() -> read(run).statusCode() == 200);
    await(() -> "COMPLETED".equals(read(run).path("status")));
    assertThat(read(run).<Integer>path("computed")).isEqualTo(5);
    assertThat(read(run).<Integer>path("failed")).isZero();
    assertThat(timesComputed(contracts)).isEqualTo(5);
    assertThat(
            TestRun.scored("2021-01", contracts.toArray(TestContract[]::new)).getInt("unchanged"))
        .isEqualTo(5);
  }

  /// The run has claimed its contracts and waits for one that somebody else holds when the server
  /// is killed.
  private static String startedAndKilled(List<TestContract> contracts) throws SQLException {
    try (Connection other = DATABASE.owner();
        PreparedStatement hold =
            other.prepareStatement(
                "select from contract where contract_id = ? for no key update")) {
      other.setAutoCommit(false);
      hold.setObject(1, contracts.getLast().id());
      hold.execute();
      String run = started(contracts);
      await(() -> waiting() > 0);
      SERVER.kill();
      return run;
    }
  }

  private static String started(List<TestContract> contracts) {
    return given()
        .auth()
        .oauth2(Tokens.integration())
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(Map.of("period", "2021-01", "contracts", ids(contracts)))
        .post("/api/v1/scorecard-runs")
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  private static Response read(String location) {
    return given().auth().oauth2(Tokens.integration()).get(location);
  }

  private static List<String> ids(List<TestContract> contracts) {
    return contracts.stream().map(contract -> contract.id().toString()).toList();
  }

  private static int waiting() {
    try (Connection superuser = SERVER.superuser("postgres");
        PreparedStatement select = superuser.prepareStatement(WAITING)) {
      return number(select);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static int timesComputed(List<TestContract> contracts) throws SQLException {
    try (Connection owner = DATABASE.owner();
        PreparedStatement select = owner.prepareStatement(COMPUTED)) {
      select.setArray(1, owner.createArrayOf("text", ids(contracts).toArray()));
      return number(select);
    }
  }

  private static int number(PreparedStatement select) throws SQLException {
    ResultSet row = select.executeQuery();
    row.next();
    return row.getInt(1);
  }

  private static void await(BooleanSupplier holds) {
    Instant end = Instant.now().plus(PATIENCE);
    try {
      while (!holds.getAsBoolean()) {
        assertThat(Instant.now()).isBefore(end);
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
