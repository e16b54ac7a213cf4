package dev.plumbline.contract.incentive;

import dev.plumbline.contract.fee.FeeComparison;
import dev.plumbline.contract.fee.PricedModel;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.contract.terms.BoundContent;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How long an incentive check takes on a version with 20 clauses and 12 months, and a fee
/// calculation of six prices on the same months. Not part of the build; CONTRIBUTING says how to
/// run it.
class IncentiveBenchmark {

  private static final int RUNS = 500;
  private static final int MONTHS = 12;
  private static final List<String> METRICS =
      List.of("csat", "fcr-gross", "repeat-rate", "abandon-rate-gross", "service-level-offered-60");
  private static final List<String> TARGETS = List.of("62/58", "80/75", "6/8", "10/12", "70/65");

  @Test
  void check() {
    TestDeal deal = TestDeal.paid("PER_CONTACT");
    for (int i = 0; i < 20; i++) {
      int kind = i % METRICS.size();
      deal.critical("clause-" + i, METRICS.get(kind), TARGETS.get(kind), "5");
    }
    IntStream.range(0, MONTHS).forEach(_ -> deal.month());
    BoundContent content = deal.content();
    List<ScenarioMonth> scenario = deal.scenario();
    Assumptions assumptions = deal.assumptions();
    report(
        "incentive check of 20 clauses on 12 months",
        () -> IncentiveCheck.of(content, scenario, assumptions));
  }

  @Test
  void calculateFees() {
    TestDeal deal = TestDeal.paid("FIXED");
    IntStream.range(0, MONTHS).forEach(_ -> deal.month());
    List<ScenarioMonth> scenario = deal.scenario();
    Currency euro = deal.content().content().currency();
    List<PricedModel> models =
        Stream.of("FIXED", "HOURLY", "FTE", "PER_CONTACT", "PER_MINUTE", "OUTCOME")
            .map(it -> new PricedModel(it, TestDeal.paid(it).content().content().pricing().model()))
            .toList();
    report("fees of 6 models on 12 months", () -> FeeComparison.of(models, scenario, euro));
  }

  private static void report(String what, Runnable work) {
    long[] nanos = IntStream.range(0, RUNS).mapToLong(_ -> timed(work)).toArray();
    long[] sorted = Arrays.stream(nanos).sorted().toArray();
    System.out.printf(
        "%s: first %d µs, median %d µs, slowest of the last half %d µs of %d runs%n",
        what,
        micros(nanos[0]),
        micros(sorted[RUNS / 2]),
        micros(Arrays.stream(nanos).skip(RUNS / 2).max().orElseThrow()),
        RUNS);
  }

  private static long timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static long micros(long nanos) {
    return nanos / 1000;
  }
}
