package dev.plumbline.vendor.selection.ranking;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How long a ranking with its robustness takes: ten candidates, five criteria beside the price,
/// three evaluators, 10,000 weightings. Not part of the build; CONTRIBUTING says how to run it.
class RobustnessBenchmark {

  private static final int CANDIDATES = 10;
  private static final int CRITERIA = 5;
  private static final int RUNS = 50;

  @Test
  void rank() {
    Contest contest = contest(new Random(1));
    long[] nanos = IntStream.range(0, RUNS).mapToLong(seed -> timed(contest, seed)).toArray();
    long[] sorted = Arrays.stream(nanos).sorted().toArray();
    System.out.printf(
        "ranking of %d candidates on %d criteria with %,d weightings: first %d ms, median %d ms,"
            + " slowest %d ms of %d runs%n",
        CANDIDATES,
        CRITERIA + 1,
        Robustness.WEIGHTINGS,
        Duration.ofNanos(nanos[0]).toMillis(),
        Duration.ofNanos(sorted[RUNS / 2]).toMillis(),
        Duration.ofNanos(sorted[RUNS - 1]).toMillis(),
        RUNS);
  }

  private static long timed(Contest contest, long seed) {
    long start = System.nanoTime();
    Ranking.of(contest, seed, BigDecimal.TWO);
    return System.nanoTime() - start;
  }

  private static Contest contest(Random random) {
    TestContest table = TestContest.weighing(15, 20, 20, 20, 15, 10);
    for (int candidate = 0; candidate < CANDIDATES; candidate++) {
      table.candidate(
          TestContest.vendor(candidate),
          String.valueOf(100_000 + random.nextInt(50_000)),
          Stream.generate(() -> points(random)).limit(CRITERIA).toArray(String[]::new));
    }
    return table.contest();
  }

  private static String points(Random random) {
    return String.join(",", List.of(point(random), point(random), point(random)));
  }

  private static String point(Random random) {
    return String.valueOf(random.nextInt(11));
  }
}
