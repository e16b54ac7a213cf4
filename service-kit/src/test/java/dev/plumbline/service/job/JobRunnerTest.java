package dev.plumbline.service.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.service.transaction.Sql;
import dev.plumbline.service.transaction.Transactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Jobs from the request to their end.
@QuarkusTest
class JobRunnerTest {

  @Inject Jobs jobs;
  @Inject Scribe scribe;
  @Inject NightWatch watch;
  @Inject Duo duo;
  @Inject Sql sql;
  @Inject Transactions transactions;

  @Test
  void aRequestedJobIsDoneOnceAndGone() throws Exception {
    request("once");
    assertThat(scribe.next()).isEqualTo("once 1");
    assertThat(scribe.within(Duration.ofMillis(1500))).isNull();
    assertThat(waiting("once")).isEmpty();
  }

  @Test
  void aRequestThatIsRolledBackWasNone() throws Exception {
    try {
      transactions.runAsJob(
          "test",
          () -> {
            jobs.request(Scribe.KIND, "never");
            throw new IllegalStateException("changed my mind");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("changed my mind");
    }
    assertThat(scribe.within(Duration.ofMillis(1500))).isNull();
  }

  @Test
  void aJobThatIsAskedForWhileItRunsRunsOnceMore() throws Exception {
    var runs = new AtomicInteger();
    scribe.script(
        "again",
        job -> {
          if (runs.incrementAndGet() == 1) {
            request("again");
          }
          return JobResult.done();
        });
    request("again");
    assertThat(scribe.next()).isEqualTo("again 1");
    assertThat(scribe.next()).isEqualTo("again 1");
    assertThat(scribe.within(Duration.ofMillis(1500))).isNull();
  }

  @Test
  void aPartThatFailsKeepsNoOtherWaiting() throws Exception {
    var done = new CopyOnWriteArrayList<Integer>();
    scribe.script(
        "parts",
        job -> {
          job.withEach(
              0,
              last -> IntStream.rangeClosed(last + 1, Math.min(last + 2, 5)).boxed().toList(),
              part -> {
                if (part == 2) {
                  throw new IllegalStateException("not this one");
                }
                done.add(part);
              });
          return JobResult.done();
        });
    request("parts");
    assertThat(scribe.next()).isEqualTo("parts 1");
    assertThat(done).containsExactly(1, 3, 4, 5);
  }

  @Test
  void aFailedJobIsTriedAgainAndSaysWhy() throws Exception {
    scribe.script(
        "shaky",
        job -> {
          if (job.attempt() == 1) {
            throw new IllegalStateException("not yet");
          }
          assertThat(waiting("shaky")).containsExactly("java.lang.IllegalStateException: not yet");
          return JobResult.done();
        });
    request("shaky");
    assertThat(scribe.next()).isEqualTo("shaky 2");
  }

  @Test
  void aStandingJobIsThereWithoutBeingAskedFor() throws Exception {
    assertThat(watch.begun()).isEqualTo("gate");
  }

  @Test
  void aRecurringJobComesAgain() throws Exception {
    var runs = new AtomicInteger();
    scribe.script(
        "hourly",
        job ->
            runs.incrementAndGet() < 3 ? JobResult.again(Duration.ofMillis(1)) : JobResult.done());
    request("hourly");
    assertThat(List.of(scribe.next() + "", scribe.next() + "", scribe.next() + ""))
        .containsOnly("hourly 1");
  }

  @Test
  void asManyJobsAreDoneAtOnceAsTheirHandlerSays() throws Exception {
    transactions.runAsJob(
        "test",
        () -> {
          jobs.request(Duo.KIND, "left");
          jobs.request(Duo.KIND, "right");
        });
    assertThat(duo.met()).isIn("left met right", "right met left");
  }

  @Test
  void aJobWorksInItsOwnNameInEachOfItsTransactions() throws Exception {
    var role = new CompletableFuture<String>();
    scribe.script(
        "named",
        job -> {
          role.complete(
              QuarkusTransaction.requiringNew().call(() -> sql.one("select current_user::text")));
          return JobResult.done();
        });
    request("named");
    assertThat(scribe.next()).isEqualTo("named 1");
    assertThat(role.get()).isEqualTo("memo_client");
  }

  private void request(String key) {
    transactions.runAsJob("test", () -> jobs.request(Scribe.KIND, key));
  }

  private List<String> waiting(String key) {
    return transactions.asJob(
        "test",
        () ->
            sql.strings(
                "select coalesce(last_error, '') from job where kind = '%s' and key = '%s'"
                    .formatted(Scribe.KIND, key)));
  }
}
