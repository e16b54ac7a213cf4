package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A clause's history follows its code, so a code never comes to mean another metric; and where a
/// clause was renamed, it continues exactly one clause of an earlier version.
final class HistoryRules {

  static final String CODE_REUSED = "clause-code-reused";
  static final String CODE_GIVEN_UP = "clause-code-given-up";
  static final String PREDECESSOR_UNKNOWN = "predecessor-unknown";
  static final String PREDECESSOR_METRIC = "predecessor-other-metric";
  static final String OWN_HISTORY = "predecessor-beside-own-history";

  private final Map<String, String> metricByCode = new HashMap<>();
  private final Map<String, @Nullable String> predecessorByCode = new HashMap<>();

  /// The codes that renamed clauses had.
  private final Set<String> givenUp = new HashSet<>();

  private HistoryRules(List<VersionContent> earlier) {
    earlier.stream().flatMap(version -> version.clauses().stream()).forEach(this::remember);
  }

  static Stream<Finding> findings(BoundContent content, List<VersionContent> earlier) {
    HistoryRules history = new HistoryRules(earlier);
    return content.clauses().stream()
        .flatMap(bound -> Stream.concat(history.code(bound), history.predecessor(bound)));
  }

  private void remember(Clause clause) {
    metricByCode.put(clause.code(), clause.metric());
    predecessorByCode.putIfAbsent(clause.code(), clause.predecessor());
    if (clause.predecessor() != null) {
      givenUp.add(clause.predecessor());
    }
  }

  private Stream<Finding> code(BoundClause bound) {
    Clause clause = bound.clause();
    String metric = metricByCode.getOrDefault(clause.code(), clause.metric());
    if (!metric.equals(clause.metric())) {
      return Stream.of(
          Finding.at(
                  bound,
                  "code",
                  CODE_REUSED,
                  "The code was that of a clause on " + metric,
                  "A clause on %s needs a code of its own".formatted(clause.metric()))
              .measured(clause.metric(), metric));
    }
    return givenUp.contains(clause.code())
        ? Stream.of(
            Finding.at(
                bound,
                "code",
                CODE_GIVEN_UP,
                "The code's history went on under another when the clause was renamed",
                "The clause needs a code that was never used"))
        : Stream.empty();
  }

  private Stream<Finding> predecessor(BoundClause bound) {
    Clause clause = bound.clause();
    String predecessor = clause.predecessor();
    if (predecessor == null) {
      return Stream.empty();
    }
    String metric = metricByCode.get(predecessor);
    if (metric == null) {
      return Stream.of(
          Finding.at(
              bound,
              "predecessor",
              PREDECESSOR_UNKNOWN,
              "No effective version of the contract has a clause %s to continue"
                  .formatted(predecessor),
              "Name a clause of an effective version, or none"));
    }
    if (!metric.equals(clause.metric())) {
      return Stream.of(
          Finding.at(
                  bound,
                  "predecessor",
                  PREDECESSOR_METRIC,
                  "The predecessor %s is a clause on %s".formatted(predecessor, metric),
                  "Continue a clause on %s, or none".formatted(clause.metric()))
              .measured(metric, clause.metric()));
    }
    return metricByCode.containsKey(clause.code())
            && !predecessor.equals(predecessorByCode.get(clause.code()))
        ? Stream.of(
            Finding.at(
                bound,
                "predecessor",
                OWN_HISTORY,
                "The code has a history of its own in earlier versions, so the clause cannot"
                    + " continue %s as well".formatted(predecessor),
                "Name no predecessor, or give the clause a code that was never used"))
        : Stream.empty();
  }
}
