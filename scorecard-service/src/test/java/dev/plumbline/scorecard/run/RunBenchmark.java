package dev.plumbline.scorecard.run;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
class RunBenchmark {

  private static final int CONTRACTS = Integer.getInteger("contracts", 1_000);

  @Test
  void aMonthOfAllContracts() throws Exception {
    long start = System.nanoTime();
    BenchmarkContracts.load(CONTRACTS);
    System.out.printf("loaded in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
    for (YearMonth month = BenchmarkContracts.UNSCORED;
        !month.isAfter(BenchmarkContracts.LAST);
        month = month.plusMonths(1)) {
      run(month);
    }
  }

  private static void run(YearMonth month) {
    JsonPath run =
        TestRun.awaited(
            TestRun.started(Map.of("period", month.toString())), Duration.ofMinutes(10));
    System.out.println(run.prettify());
    System.out.printf(
        "%s: %d ms%n",
        month,
        Duration.between(
                Instant.parse(run.getString("startedAt")),
                Instant.parse(run.getString("completedAt")))
            .toMillis());
  }
}
