package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.terms.VersionContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A clause's history follows its code, so a code never comes to mean another metric.
final class HistoryRules {

  static final String CODE_REUSED = "clause-code-reused";

  private HistoryRules() {}

  static Stream<Finding> findings(VersionContent content, List<VersionContent> earlier) {
    Map<String, String> metricByCode = new HashMap<>();
    earlier.stream()
        .flatMap(version -> version.clauses().stream())
        .forEach(clause -> metricByCode.put(clause.code(), clause.metric()));
    return content.clauses().stream()
        .filter(clause -> isReused(clause, metricByCode))
        .map(
            clause ->
                Finding.at(
                    clause,
                    CODE_REUSED,
                    "The code was that of a clause on %s; a clause on %s needs a new one"
                        .formatted(metricByCode.get(clause.code()), clause.metric())));
  }

  private static boolean isReused(Clause clause, Map<String, String> metricByCode) {
    return !metricByCode.getOrDefault(clause.code(), clause.metric()).equals(clause.metric());
  }
}
