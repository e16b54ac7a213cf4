package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A clause's history follows its code, so a code never comes to mean another metric.
final class HistoryRules {

  static final String CODE_REUSED = "clause-code-reused";

  private HistoryRules() {}

  static Stream<Finding> findings(BoundContent content, List<VersionContent> earlier) {
    Map<String, String> metricByCode = new HashMap<>();
    earlier.stream()
        .flatMap(version -> version.clauses().stream())
        .forEach(clause -> metricByCode.put(clause.code(), clause.metric()));
    return content.clauses().stream()
        .flatMap(
            bound ->
                Stream.ofNullable(metricByCode.get(bound.clause().code()))
                    .filter(metric -> !metric.equals(bound.clause().metric()))
                    .map(metric -> reused(bound, metric)));
  }

  private static Finding reused(BoundClause bound, String metric) {
    return Finding.at(
            bound,
            "code",
            CODE_REUSED,
            "The code was that of a clause on " + metric,
            "A clause on %s needs a code of its own".formatted(bound.clause().metric()))
        .measured(bound.clause().metric(), metric);
  }
}
