package dev.plumbline.contract.clause;

import dev.plumbline.kernel.metric.Interval;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a clause that makes sense may still get wrong against its metric's definition.
public final class ClauseRules {

  static final String MINIMUM_STRICTER = "minimum-stricter-than-expected";
  static final String EVIDENCE = "evidence-without-interval";
  static final String SAMPLE = "sample-without-count";
  static final String NO_LINE = "no-applicable-line";
  static final String CHANNEL = "channel-not-applicable";

  private ClauseRules() {}

  public static Stream<Finding> findings(BoundClause bound) {
    Clause clause = bound.clause();
    Stream.Builder<Finding> findings = Stream.builder();
    if (minimumIsStricter(bound)) {
      findings.add(
          Finding.at(
              bound,
              "minimum",
              MINIMUM_STRICTER,
              "The minimum is stricter than what is expected",
              "The minimum must be as easy as what is expected, or easier"));
    }
    if (clause instanceof SlaClause sla
        && sla.requiresEvidence()
        && bound.metric().interval() == Interval.NONE) {
      findings.add(
          Finding.at(
              bound,
              "requiresEvidence",
              EVIDENCE,
              "%s has no confidence interval, so the clause cannot require evidence"
                  .formatted(clause.metric()),
              "Take the requirement out, or choose a metric with an interval"));
    }
    if (clause.minimumSample() != null && bound.metric().sampleCount() == null) {
      findings.add(
          Finding.at(
              bound,
              "minimumSample",
              SAMPLE,
              "%s is not taken from a sample, so the clause cannot have a minimum sample"
                  .formatted(clause.metric()),
              "Take the minimum sample out, or choose a metric that counts its sample"));
    }
    lines(bound).forEach(findings::add);
    return findings.build();
  }

  private static Stream<Finding> lines(BoundClause bound) {
    if (bound.lines().isEmpty()) {
      return Stream.of(
          Finding.at(
              bound,
              "lines",
              NO_LINE,
              "%s applies to no channel of the scope".formatted(bound.clause().metric()),
              "Take the clause out, or a line into the scope that the metric applies to"));
    }
    return bound.lines().stream()
        .filter(line -> !bound.metric().channels().covers(line.line()))
        .map(
            line ->
                Finding.at(
                    bound,
                    "lines",
                    CHANNEL,
                    "%s does not apply to the line %s"
                        .formatted(bound.clause().metric(), line.line()),
                    "Take the line out of the clause"));
  }

  private static boolean minimumIsStricter(BoundClause bound) {
    return switch (bound.clause()) {
      case BehaviourClause it -> it.minimum().compareTo(it.expected()) > 0;
      case SlaClause it ->
          switch (bound.metric().direction()) {
            case HIGHER_IS_BETTER -> isAbove(it.minimum(), it.expected());
            case LOWER_IS_BETTER -> isAbove(it.expected(), it.minimum());
            case WITHIN_BAND ->
                it.expectedBand() != null
                    && it.minimumBand() != null
                    && !it.minimumBand().encloses(it.expectedBand());
          };
    };
  }

  private static <T extends Comparable<T>> boolean isAbove(@Nullable T one, @Nullable T other) {
    return one != null && other != null && one.compareTo(other) > 0;
  }
}
