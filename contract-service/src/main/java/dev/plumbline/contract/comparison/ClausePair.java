package dev.plumbline.contract.comparison;

import static dev.plumbline.contract.comparison.ClauseChangeKind.ADDED;
import static dev.plumbline.contract.comparison.ClauseChangeKind.CHANGED;
import static dev.plumbline.contract.comparison.ClauseChangeKind.REMOVED;
import static dev.plumbline.contract.comparison.ClauseChangeKind.RENAMED;

import dev.plumbline.contract.clause.BehaviourClause;
import dev.plumbline.kernel.metric.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A clause before and after, as documents; one of both is there.
record ClausePair(@Nullable Map<?, ?> before, @Nullable Map<?, ?> after) {

  static String code(Map<?, ?> clause) {
    return Words.value(clause.get("code"));
  }

  /// What changed; empty where nothing did.
  ///
  /// @param directions of metrics, by code
  Optional<ClauseComparison> comparison(Function<String, Optional<Direction>> directions) {
    if (before == null && after != null) {
      return Optional.of(whole(after, ADDED, "Clause %s is new, on %s"));
    }
    if (after == null && before != null) {
      return Optional.of(whole(before, REMOVED, "Clause %s is gone, on %s"));
    }
    return before == null || after == null ? Optional.empty() : changed(before, after, directions);
  }

  private ClauseComparison whole(Map<?, ?> clause, ClauseChangeKind kind, String form) {
    String words = form.formatted(code(clause), metric(clause));
    return new ClauseComparison(
        code(clause),
        null,
        kind,
        words,
        List.of(Change.of(new Difference(List.of(), before, after), words)));
  }

  private static Optional<ClauseComparison> changed(
      Map<?, ?> before, Map<?, ?> after, Function<String, Optional<Direction>> directions) {
    TargetWords words = new TargetWords(directions.apply(metric(after)));
    List<Change> changes =
        Differences.between(List.of(), before, after)
            .map(it -> Change.of(it, words.of(it)))
            .toList();
    String code = code(after);
    String former = code(before);
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            former.equals(code)
                ? new ClauseComparison(
                    code, null, CHANGED, "Clause %s has changed".formatted(code), changes)
                : new ClauseComparison(
                    code,
                    former,
                    RENAMED,
                    "Clause %s is called %s now".formatted(former, code),
                    changes));
  }

  /// A behaviour clause does not name its metric.
  private static String metric(Map<?, ?> clause) {
    return clause.containsKey("metric")
        ? Words.value(clause.get("metric"))
        : BehaviourClause.METRIC;
  }
}
