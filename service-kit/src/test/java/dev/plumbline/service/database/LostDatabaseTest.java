package dev.plumbline.service.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.service.transaction.Sql;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.postgres.PostgresServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// PostgreSQL dies under the service and comes back.
@QuarkusTest
class LostDatabaseTest {

  private static final PostgresServer SERVER = PostgresServer.shared();

  @Inject Sql sql;
  @Inject Transactions transactions;

  @AfterEach
  void theServerRuns() {
    SERVER.start();
  }

  @Test
  void aKilledServerIsALostConnectionAndRecoversByItself() throws Exception {
    fillPool(8);
    SERVER.kill();
    assertLost();
    assertLost();
    SERVER.start();
    assertRecovers();
  }

  @Test
  void aServerThatRestartedMeanwhileDoesNotCostATransactionForEachConnection() throws Exception {
    fillPool(8);
    SERVER.stop();
    SERVER.start();
    assertThat(lostUntilItWorks()).isLessThan(4);
    for (int i = 0; i < 8; i++) {
      assertThat(role()).isEqualTo("memo_client");
    }
  }

  @Test
  void aTransactionUnderWayIsLostAsAWhole() throws Exception {
    assertThatThrownBy(
            () ->
                transactions.runAsJob(
                    "test",
                    () -> {
                      sql.update("insert into job (kind, key, due_at) values ('lost', 'x', now())");
                      SERVER.kill();
                      sql.one("select current_user::text");
                    }))
        .satisfies(
            e -> assertThat(DatabaseFailure.of(e)).hasValue(DatabaseFailure.CONNECTION_LOST));
    SERVER.start();
    assertRecovers();
    assertThat(
            transactions.asJob(
                "test", () -> sql.strings("select key from job where kind = 'lost'")))
        .isEmpty();
  }

  @Test
  void theServiceIsReadyExactlyWhileTheDatabaseAnswers() throws Exception {
    given().get("/q/health/ready").then().statusCode(200);
    SERVER.kill();
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'Database' }.data.reason", equalTo("does not answer"));
    given().get("/q/health/live").then().statusCode(200);
    SERVER.start();
    assertRecovers();
    given().get("/q/health/ready").then().statusCode(200);
  }

  private String role() {
    return transactions.asJob("test", () -> sql.one("select current_user::text"));
  }

  private void assertLost() {
    assertThatThrownBy(this::role)
        .satisfies(
            e -> assertThat(DatabaseFailure.of(e)).hasValue(DatabaseFailure.CONNECTION_LOST));
  }

  private void assertRecovers() throws InterruptedException {
    lostUntilItWorks();
    assertThat(role()).isEqualTo("memo_client");
  }

  /// How many transactions meet connections of the old server: the first that does has all others
  /// thrown away, which takes the pool a moment.
  private int lostUntilItWorks() throws InterruptedException {
    for (int lost = 0; lost < 100; lost++) {
      try {
        role();
        return lost;
      } catch (RuntimeException e) {
        assertThat(DatabaseFailure.of(e)).hasValue(DatabaseFailure.CONNECTION_LOST);
        Thread.sleep(100);
      }
    }
    throw new AssertionError("The database is up, and no transaction reaches it");
  }

  /// Has as many connections as there are transactions at the same time.
  private void fillPool(int width) throws Exception {
    var together = new CyclicBarrier(width);
    Callable<Integer> meeting =
        () ->
            transactions.asJob(
                "test",
                () -> {
                  sql.one("select current_user::text");
                  return awaitAll(together);
                });
    try (ExecutorService threads = Executors.newFixedThreadPool(width)) {
      for (var met : threads.invokeAll(Collections.nCopies(width, meeting))) {
        met.get();
      }
    }
  }

  private static int awaitAll(CyclicBarrier together) {
    try {
      return together.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
