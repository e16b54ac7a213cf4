package dev.plumbline.scorecard.run;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// How long a run of thousands of contracts takes, beside one statement that pools the same
/// measures and writes the same rows, and what it keeps in memory. It prints figures and judges
/// nothing.
///
/// `mvn verify -pl scorecard-service -am -Dtest=none -Dit.test=RunBenchmark
/// -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false`,
/// with `-Dcontracts=1000` for fewer.
@QuarkusIntegrationTest
class RunBenchmark {

  private static final int CONTRACTS = Integer.getInteger("contracts", 5_000);
  private static final int FEW = CONTRACTS / 5;
  private static final int TIMES = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final double MEGA = 1e6;

  @Test
  void aMonthOfAllContracts() throws Exception {
    BenchmarkContracts.load(CONTRACTS);
    heap(FEW, BenchmarkContracts.some(FEW));
    heap(CONTRACTS, BenchmarkContracts.some(CONTRACTS));
    Duration run = time(run(Map.of("period", BenchmarkContracts.LAST.toString())));
    Duration statement = statement(BenchmarkContracts.LAST);
    System.out.printf(
        "%,d contracts: run %.1f s, statement %.1f s, ratio %.2f%n",
        CONTRACTS, seconds(run), seconds(statement), seconds(run) / seconds(statement));
  }

  /// The last of several times, when the database has read all that it needs.
  private static Duration statement(YearMonth month) throws SQLException, IOException {
    Duration last = Duration.ZERO;
    try (BenchmarkStatement statement = new BenchmarkStatement(month)) {
      for (int i = 0; i < TIMES; i++) {
        last = statement.run();
      }
    }
    return last;
  }

  /// Watches the heap during a run, which warms the service up as well.
  private static void heap(int contracts, List<?> ids) throws IOException {
    String month = BenchmarkContracts.UNSCORED.toString();
    long before = ServiceHeap.live();
    CompletableFuture<JsonPath> run =
        supplyAsync(() -> run(Map.of("period", month, "contracts", ids)));
    long most = 0;
    while (!run.isDone()) {
      most = Math.max(most, ServiceHeap.live());
    }
    run.join();
    System.out.printf(
        "%,d contracts: live heap %.0f MB before, %.0f MB at most%n",
        contracts, before / MEGA, most / MEGA);
  }

  private static JsonPath run(Map<String, Object> request) {
    return TestRun.awaited(TestRun.started(request), PATIENCE);
  }

  private static Duration time(JsonPath run) {
    System.out.println(run.prettify());
    return Duration.between(
        Instant.parse(run.getString("startedAt")), Instant.parse(run.getString("completedAt")));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000d;
  }
}
