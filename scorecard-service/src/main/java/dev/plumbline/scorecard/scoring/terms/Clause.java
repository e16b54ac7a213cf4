package dev.plumbline.scorecard.scoring.terms;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.metric.ConfidenceInterval;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/// A clause that is scored every month, on the months of its window.
///
/// @param code names the clause and its history
/// @param metric the frozen definition; for a behaviour clause `behaviour`
/// @param evidence where its measures come from
/// @param lines the lines it speaks of, at least one
/// @param window the months that it pools
/// @param target in the direction of the metric
/// @param weight a whole number above 0, relative to the other clauses'
/// @param minimumSample how many of the metric's sample a month needs, 0 where none is asked for
/// @param requiresEvidence whether a value below the minimum is a breach only where chance does not
///     explain it
/// @param predecessor the code whose history this clause carries on, where it was renamed
/// @param stake the money on it; only a critical clause has one
public record Clause(
    String code,
    MetricDefinition metric,
    Evidence evidence,
    List<Line> lines,
    Window window,
    Target target,
    int weight,
    int minimumSample,
    boolean requiresEvidence,
    @Nullable String predecessor,
    @Nullable Stake stake) {

  /// Where a clause's measures come from.
  public enum Evidence {
    /// The monthly reports: an SLA clause.
    REPORTS,
    /// Ratings of sampled contacts: a behaviour clause. A line without a rating is not missing.
    OBSERVATIONS
  }

  /// What a critical clause puts at risk.
  ///
  /// @param allocationPercent of the at-risk amount, 0 or more
  /// @param escalating whether a default right after a default costs twice as much
  /// @param earnBackMonths how many months met in a row earn open credits back; absent: none
  public record Stake(
      BigDecimal allocationPercent, boolean escalating, @Nullable Integer earnBackMonths) {}

  public Clause {
    lines = List.copyOf(lines);
    if (weight < 1) {
      throw new IllegalArgumentException("weight is above 0");
    }
  }

  /// The measures without which the clause cannot be decided: those of its metric, and where chance
  /// is to be told from a breach of a mean, the squares.
  public NavigableSet<String> measures() {
    NavigableSet<String> measures = metric.measures();
    if (requiresEvidence && metric.interval() == Interval.MEAN) {
      metric.numerator().keySet().stream()
          .map(ConfidenceInterval::squaresOf)
          .forEach(measures::add);
    }
    return measures;
  }

  public boolean isCritical() {
    return stake != null;
  }
}
