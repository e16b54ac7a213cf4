package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A contract and some months of it made up from a seed: small figures, so that edges, gaps, ties
/// and caps are met often.
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
  private final boolean knowsRepeats;

  private RandomContract(long seed) {
    this.random = new Random(seed);
    this.knowsRepeats = random.nextBoolean();
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
    if (chance(50)) {
      terms.reliefBand(percent());
    }
    Terms built = terms.graceDays(chance(20) ? 40 : 0).build();
    YearMonth period = JANUARY.plusMonths(random.nextInt(6));
    TestMonth month =
        TestMonth.of(period)
            .under(built)
            .asOf(built.calendar().deadline(period).plusSeconds(chance(50) ? -1 : 0));
    for (int i = 0; i < 8; i++) {
      month.knowing(period.minusMonths(i), evidence(clauses.length));
    }
    for (TestClause clause : clauses) {
      past(month, period, clause.build().code());
    }
    return (chance(10) ? month.endingTheContract() : month).inputs();
  }

  /// At most two misses, so that no fourth one makes a default of what is only below.
  private void past(TestMonth month, YearMonth period, String code) {
    if (chance(30)) {
      month.existing(code, period.minusMonths(random.nextInt(3)));
    }
    int undecided = random.nextInt(3);
    for (int i = 1; i < 5; i++) {
      if (undecided > 0 && chance(70)) {
        undecided--;
        month.past(period.minusMonths(i), code, OutcomeCode.UNDECIDED, "30");
      } else if (chance(40)) {
        OutcomeCode other =
            any(
                List.of(
                    OutcomeCode.MET,
                    OutcomeCode.EXCUSED,
                    OutcomeCode.NOT_DUE,
                    OutcomeCode.NOT_MEASURED));
        month.past(period.minusMonths(i), code, other, other == OutcomeCode.MET ? "100" : null);
      }
    }
  }

  private TestClause clause(String code) {
    boolean behaviour = chance(20);
    TestClause clause = behaviour ? TestClause.behaviour(code) : TestClause.sla(code, any(METRICS));
    int expected = random.nextInt(6) * (chance(30) ? 10 : 1);
    int slack = random.nextInt(4);
    clause.weight(1 + random.nextInt(30)).on(lines());
    target(clause, expected, slack);
    if (chance(50)) {
      clause.critical(percent());
    }
    if (clause.build().metric().interval() != Interval.NONE && chance(70)) {
      clause.requiringEvidence();
    }
    return clause
        .over(any(List.of(Window.values())))
        .minimumSample(chance(30) ? random.nextInt(12) : 0);
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
        evidence.ratedOneByOne(
            "c" + i,
            any(SCOPE),
            random.ints(random.nextInt(12), 1, 6).toArray(),
            random.nextInt(14),
            BigDecimal.valueOf(random.nextInt(100), 1).toPlainString());
      }
    }
    for (int i = 0; i < clauses; i++) {
      if (chance(5)) {
        evidence.relieved("c" + i);
      }
    }
    if (chance(30)) {
      evidence.forecast(random.nextInt(12));
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
    if (knowsRepeats) {
      measures.put("repeatContactsSameDay", random.nextInt(4));
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
