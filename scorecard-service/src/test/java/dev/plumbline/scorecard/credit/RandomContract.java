package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A contract and a month of it made up from a seed: small figures, so that edges, gaps, ties and
/// caps are met often.
final class RandomContract {

  private static final List<MetricDefinition> METRICS =
      List.of(
          TestMetrics.TALK_TIME,
          TestMetrics.ABANDONS,
          TestMetrics.SERVICE_LEVEL,
          TestMetrics.FIRST_CONTACT,
          TestMetrics.SATISFACTION,
          TestMetrics.QUALITY);

  private static final List<String> MEASURES =
      METRICS.stream().flatMap(it -> it.measures().stream()).distinct().sorted().toList();

  private final Random random;

  private RandomContract(long seed) {
    this.random = new Random(seed);
  }

  static Inputs of(long seed) {
    return new RandomContract(seed).inputs();
  }

  private Inputs inputs() {
    TestClause[] clauses = new TestClause[1 + random.nextInt(6)];
    for (int i = 0; i < clauses.length; i++) {
      clauses[i] = clause("c" + i);
    }
    TestTerms terms =
        TestTerms.terms(clauses)
            .fixed("12345.67")
            .atRisk(percent(), percent())
            .ramp(chance(10) ? 1 : 0);
    MEASURES.stream()
        .filter(measure -> chance(10))
        .forEach(measure -> terms.owned(measure, Party.CLIENT));
    METRICS.stream()
        .filter(metric -> chance(30))
        .forEach(metric -> terms.sourced(metric.code(), any(List.of(SourceRule.values()))));
    return evidence(clauses.length)
        .inputs(
            JANUARY,
            terms.build(),
            History.NONE,
            TestEvidence.TOO_LATE.plusSeconds(chance(50) ? -1 : 0));
  }

  private TestClause clause(String code) {
    boolean behaviour = chance(20);
    TestClause clause = behaviour ? TestClause.behaviour(code) : TestClause.sla(code, any(METRICS));
    int expected = random.nextInt(6);
    int slack = random.nextInt(4);
    clause.weight(1 + random.nextInt(30)).on(lines());
    target(clause, expected, slack);
    if (chance(50)) {
      clause.critical(percent());
    }
    return clause.minimumSample(chance(30) ? random.nextInt(12) : 0);
  }

  /// Lower is better for some metrics and higher for others; the clause knows which.
  private static void target(TestClause clause, int expected, int slack) {
    String e = Integer.toString(expected + slack);
    String m = Integer.toString(expected);
    if (clause.build().metric().direction() == Direction.LOWER_IS_BETTER) {
      clause.target(m, e);
    } else {
      clause.target(e, m);
    }
  }

  private TestEvidence evidence(int clauses) {
    TestEvidence evidence = TestEvidence.nothing();
    for (Line line : SCOPE) {
      if (chance(92)) {
        evidence.vendor(line, measures(3));
      }
      if (chance(25)) {
        evidence.client(line, measures(10));
      }
    }
    for (int i = 0; i < clauses; i++) {
      if (chance(70)) {
        evidence.rated(
            "c" + i,
            any(SCOPE),
            random.nextInt(12),
            random.nextInt(50),
            random.nextInt(14),
            BigDecimal.valueOf(random.nextInt(100), 1).toPlainString());
      }
    }
    return chance(20)
        ? evidence.invoiced(BigDecimal.valueOf(random.nextInt(1_000_000), 2).toPlainString())
        : evidence;
  }

  private Map<String, Integer> measures(int percentAbsent) {
    Map<String, Integer> measures = new HashMap<>();
    boolean idle = chance(15);
    for (String measure : MEASURES) {
      if (!chance(percentAbsent)) {
        measures.put(measure, idle ? 0 : random.nextInt(10));
      }
    }
    return measures;
  }

  private Line[] lines() {
    List<Line> lines = new ArrayList<>(SCOPE);
    Collections.shuffle(lines, random);
    return lines.subList(0, 1 + random.nextInt(SCOPE.size())).toArray(Line[]::new);
  }

  private String percent() {
    return BigDecimal.valueOf(random.nextInt(600), 1).toPlainString();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
