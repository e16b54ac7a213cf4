package dev.plumbline.contract.activation;

import static dev.plumbline.contract.TestContent.add;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.balance.TestPolicies;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.service.document.Documents;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long a check takes without the question to vendor-service and without the database: the
/// version's document read, bound to its metrics, and held to every rule, with 20 clauses and
/// in-house baselines. Not part of the build; CONTRIBUTING says how to run it.
class CheckBenchmark {

  private static final int CLAUSES = 20;
  private static final int WARM_UP = 500;
  private static final int RUNS = 2_000;

  @Test
  void check() {
    String document = document();
    IntStream.range(0, WARM_UP).forEach(_ -> timed(document));
    long[] sorted = IntStream.range(0, RUNS).mapToLong(_ -> timed(document)).sorted().toArray();
    System.out.printf(
        "check of %d clauses (%,d bytes of JSON): median %,d µs, 99 %% within %,d µs, slowest %,d µs"
            + " of %,d runs%n",
        CLAUSES,
        document.length(),
        sorted[RUNS / 2] / 1_000,
        sorted[RUNS * 99 / 100] / 1_000,
        sorted[RUNS - 1] / 1_000,
        RUNS);
  }

  private static long timed(String document) {
    long start = System.nanoTime();
    VersionContent content = Documents.read(document, VersionContent.class);
    Candidate candidate =
        TestCandidates.candidate(
            content,
            List.of(),
            TestCandidates.standing("ACTIVE"),
            TestCandidates.placed("OUTSOURCE_WITH_SAFEGUARDS"),
            TestCandidates.SIGNED,
            TestCandidates.satisfied(60));
    ActivationRules.check(candidate, TestPolicies.SHIPPED);
    return System.nanoTime() - start;
  }

  /// The form that is frozen, in which nothing is left open.
  private static String document() {
    ObjectNode content = TestContent.json();
    for (int i = content.path("clauses").size(); i < CLAUSES; i++) {
      quality(i).accept(content);
    }
    return Documents.write(
        BoundContent.of(TestContent.read(content), TestMetrics.PUBLISHED).content());
  }

  private static Consumer<ObjectNode> quality(int number) {
    return add(
        "/clauses",
        """
        {"type": "SLA", "code": "quality-%d", "metric": "qa-score", "window": "MONTH",
         "expected": 90, "minimum": 80, "weight": 1}"""
            .formatted(number));
  }
}
