package dev.plumbline.service.memo.api;

import static dev.plumbline.service.memo.api.MemoCalls.get;
import static dev.plumbline.service.memo.api.MemoCalls.write;
import static dev.plumbline.service.memo.api.MemoCalls.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.postgres.PostgresServer;
import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a caller is told when the database fails.
@QuarkusTest
class MemoFailuresTest {

  private static final PostgresServer SERVER = PostgresServer.shared();

  private final UUID vendor = UUID.randomUUID();

  @AfterEach
  void theServerRuns() {
    SERVER.start();
  }

  @Test
  void withoutADatabaseTheServiceIsUnavailableAndComesBackByItself() {
    String memo = written(Tokens.governance(), vendor, "kept");
    SERVER.kill();
    assertUnavailable(get(Tokens.governance(), memo));
    assertUnavailable(write(Tokens.governance(), "k", vendor, "lost"));
    SERVER.start();
    assertThat(get(Tokens.governance(), memo).statusCode()).isIn(200, 503);
    get(Tokens.governance(), memo).then().statusCode(200).body("title", equalTo("kept"));
  }

  @Test
  void aLostConnectionIsNeverTakenForAMissingMemo() throws Exception {
    String memo = written(Tokens.governance(), vendor, "kept");
    for (int i = 0; i < 20; i++) {
      endEverySession();
      assertThat(get(Tokens.governance(), memo).statusCode()).isIn(200, 503);
    }
  }

  @Test
  void twoOfAKindAtTheSameMomentAreAConflict() throws Exception {
    Callable<Response> call =
        () -> write(Tokens.governance(), UUID.randomUUID().toString(), vendor, "the same");
    try (var callers = Executors.newFixedThreadPool(4)) {
      List<Integer> answers =
          callers.invokeAll(Collections.nCopies(4, call)).stream()
              .map(answer -> answer.resultNow().statusCode())
              .sorted()
              .toList();
      assertThat(answers).containsExactly(201, 409, 409, 409);
    }
  }

  @Test
  void aPoolWithoutRoomIsUnavailable() throws Exception {
    try (Connection other = new TestDatabase("memo").owner();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("lock table memo");
      Callable<Response> call = () -> get(Tokens.governance(), "/api/v1/memos");
      try (var callers = Executors.newFixedThreadPool(30)) {
        var answers = callers.invokeAll(Collections.nCopies(30, call), 9, TimeUnit.SECONDS);
        List<Integer> statuses =
            answers.stream()
                .filter(answer -> answer.state() == Future.State.SUCCESS)
                .map(answer -> answer.resultNow().statusCode())
                .toList();
        assertThat(statuses).contains(503);
        other.rollback();
      }
    }
  }

  private static void endEverySession() throws SQLException {
    try (Connection superuser = SERVER.superuser("postgres");
        Statement statement = superuser.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'memo'");
    }
  }

  private static void assertUnavailable(Response response) {
    response
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unavailable"));
  }
}
