package dev.plumbline.scorecard.scoring;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Clauses in the words of a contract.
public final class TestClause {

  private final String code;
  private final MetricDefinition metric;
  private final Clause.Evidence evidence;
  private Target target = new Target.AtLeast(BigDecimal.TEN, BigDecimal.ONE);
  private List<Line> lines = TestTerms.SCOPE;
  private int weight = 10;
  private int minimumSample;
  private Window window = Window.MONTH;
  private boolean requiresEvidence;
  private @Nullable String predecessor;
  private Clause.@Nullable Stake stake;

  private TestClause(String code, MetricDefinition metric, Clause.Evidence evidence) {
    this.code = code;
    this.metric = metric;
    this.evidence = evidence;
  }

  public static TestClause sla(String code, MetricDefinition metric) {
    return new TestClause(code, metric, Clause.Evidence.REPORTS);
  }

  public static TestClause behaviour(String code) {
    return new TestClause(code, TestMetrics.RATING, Clause.Evidence.OBSERVATIONS);
  }

  /// In the direction of the metric.
  public TestClause target(String expected, String minimum) {
    BigDecimal e = new BigDecimal(expected);
    BigDecimal m = new BigDecimal(minimum);
    return target(
        switch (metric.direction()) {
          case HIGHER_IS_BETTER -> new Target.AtLeast(e, m);
          case LOWER_IS_BETTER -> new Target.AtMost(e, m);
          case WITHIN_BAND -> throw new IllegalArgumentException("a band has four edges");
        });
  }

  public TestClause target(Target target) {
    this.target = target;
    return this;
  }

  public TestClause on(Line... lines) {
    this.lines = List.of(lines);
    return this;
  }

  public TestClause weight(int weight) {
    this.weight = weight;
    return this;
  }

  public TestClause minimumSample(int minimumSample) {
    this.minimumSample = minimumSample;
    return this;
  }

  public TestClause critical(String allocationPercent) {
    this.stake = new Clause.Stake(new BigDecimal(allocationPercent), false, null);
    return this;
  }

  public TestClause escalating(String allocationPercent) {
    this.stake = new Clause.Stake(new BigDecimal(allocationPercent), true, null);
    return this;
  }

  public TestClause over(Window window) {
    this.window = window;
    return this;
  }

  public TestClause requiringEvidence() {
    this.requiresEvidence = true;
    return this;
  }

  public TestClause after(String predecessor) {
    this.predecessor = predecessor;
    return this;
  }

  /// The clause is critical already.
  public TestClause earningBackAfter(int months) {
    Clause.Stake agreed = Objects.requireNonNull(stake);
    this.stake = new Clause.Stake(agreed.allocationPercent(), agreed.escalating(), months);
    return this;
  }

  public Clause build() {
    return new Clause(
        code,
        metric,
        evidence,
        lines,
        window,
        target,
        weight,
        minimumSample,
        requiresEvidence,
        predecessor,
        stake);
  }
}
