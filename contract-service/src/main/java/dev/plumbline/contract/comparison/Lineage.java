package dev.plumbline.contract.comparison;

import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.terms.VersionContent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which codes are those of one clause that was renamed, perhaps more than once.
final class Lineage {

  private final Map<String, String> predecessors = new HashMap<>();

  Lineage(Collection<VersionContent> versions) {
    versions.stream().flatMap(version -> version.clauses().stream()).forEach(this::remember);
  }

  private void remember(Clause clause) {
    if (clause.predecessor() != null) {
      predecessors.put(clause.code(), clause.predecessor());
    }
  }

  /// The code that the clause had first.
  String origin(String code) {
    Set<String> passed = new HashSet<>();
    String origin = code;
    while (passed.add(origin) && predecessors.containsKey(origin)) {
      origin = predecessors.get(origin);
    }
    return origin;
  }
}
