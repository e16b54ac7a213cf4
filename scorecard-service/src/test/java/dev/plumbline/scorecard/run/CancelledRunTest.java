package dev.plumbline.scorecard.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A run that somebody stops while replicas work at it.
@QuarkusTest
class CancelledRunTest {

  @Inject Transactions transactions;
  @Inject IdleRuns idle;
  @Inject Runs runs;
  @Inject RunItems items;
  @Inject RunWorker worker;
  @Inject Clock clock;

  @Test
  void what_a_replica_has_taken_is_finished_and_nothing_else_is_begun() {
    UUID run = run(4);

    transactions.runAsJob(
        "test",
        () -> {
          List<UUID> taken = items.claim(run, 1);
          cancel(run)
              .then()
              .statusCode(200)
              .body("status", equalTo("CANCELLED"))
              .body("cancelled", equalTo(3))
              .body("cancelledBy", equalTo("governance"));
          items.finish(run, worker.score(runs.findById(run), taken));
        });
    assertThat(taken(run)).isEmpty();
    windUp(run);

    Response after = read(run);
    assertThat(after.<String>path("status")).isEqualTo("CANCELLED");
    assertThat(after.<Integer>path("computed")).isOne();
    assertThat(after.<Integer>path("cancelled")).isEqualTo(3);
    assertThat(after.<Integer>path("done")).isOne();
    assertThat(after.<String>path("completedAt")).isNotNull();
  }

  /// A replica that dies gives its contracts back; the run takes none of them up again.
  @Test
  void what_a_dead_replica_gives_back_is_not_done() {
    UUID run = run(2);
    try {
      transactions.runAsJob(
          "test",
          () -> {
            items.claim(run, 1);
            cancel(run).then().statusCode(200).body("cancelled", equalTo(1));
            throw new IllegalStateException("The replica dies");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("The replica dies");
    }

    assertThat(taken(run)).isEmpty();
    windUp(run);
    assertThat(read(run).<Integer>path("cancelled")).isEqualTo(2);
    assertThat(read(run).<String>path("completedAt")).isNotNull();
  }

  @Test
  void cancelled_again_it_stays_as_it_is() {
    UUID run = run(2);
    cancel(run).then().statusCode(200);
    String first = read(run).asString();

    cancel(run).then().statusCode(200);

    assertThat(read(run).asString()).isEqualTo(first);
  }

  @Test
  void cancelled_by_several_at_once_it_is_cancelled_once() {
    UUID run = run(2);

    List<Integer> statuses = AtOnce.times(4, () -> cancel(run).statusCode());

    assertThat(statuses).containsOnly(200);
    assertThat(read(run).<Integer>path("cancelled")).isEqualTo(2);
  }

  @Test
  void one_that_is_completed_cannot_be_cancelled() {
    TestContract contract = TestContract.activated();
    TestReport.january(contract).submitted();
    UUID run = UUID.fromString(TestRun.scored("2021-01", contract).getString("id"));

    cancel(run).then().statusCode(409).body("type", equalTo("/problems/run-completed"));
    assertThat(read(run).<String>path("status")).isEqualTo("COMPLETED");
  }

  @Test
  void one_that_does_not_exist_is_not_found() {
    cancel(UUID.randomUUID()).then().statusCode(404);
  }

  /// A run that no job works at.
  private UUID run(int contracts) {
    List<UUID> ids =
        Stream.generate(TestContract::activated)
            .limit(contracts)
            .map(
                contract -> {
                  TestReport.january(contract).submitted();
                  return contract.id();
                })
            .toList();
    return idle.of(YearMonth.of(2021, 1), ids);
  }

  private List<UUID> taken(UUID run) {
    return transactions.asJob("test", () -> items.claim(run, 100));
  }

  /// As each job does when it finds nothing to take.
  private void windUp(UUID run) {
    transactions.runAsJob(
        "test",
        () -> {
          items.cancelQueued(run);
          items.complete(run, clock.instant());
        });
  }

  private static Response cancel(UUID run) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .post("/api/v1/scorecard-runs/{id}/cancellation", run);
  }

  private static Response read(UUID run) {
    return given().auth().oauth2(Tokens.governance()).get("/api/v1/scorecard-runs/{id}", run);
  }
}
