package dev.plumbline.contract.comparison;

import static dev.plumbline.contract.comparison.ClausePair.code;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which clause of one version is which of another: that of the same code, else the one that it
/// was renamed from or to.
final class ClausePairs {

  private final Lineage lineage;

  /// Clauses of before that have no counterpart yet, by code.
  private final Map<String, Map<?, ?>> alone = new LinkedHashMap<>();

  ClausePairs(Lineage lineage) {
    this.lineage = lineage;
  }

  /// In the order of `after`, and then what is gone.
  List<ClausePair> of(List<Map<?, ?>> before, List<Map<?, ?>> after) {
    before.forEach(clause -> alone.put(code(clause), clause));
    Map<String, Map<?, ?>> counterparts = new LinkedHashMap<>();
    for (Map<?, ?> clause : after) {
      Map<?, ?> same = alone.remove(code(clause));
      if (same != null) {
        counterparts.put(code(clause), same);
      }
    }
    List<ClausePair> pairs = new ArrayList<>();
    for (Map<?, ?> clause : after) {
      Map<?, ?> counterpart = counterparts.get(code(clause));
      pairs.add(new ClausePair(counterpart == null ? renamed(clause) : counterpart, clause));
    }
    alone.values().forEach(clause -> pairs.add(new ClausePair(clause, null)));
    return pairs;
  }

  private @Nullable Map<?, ?> renamed(Map<?, ?> clause) {
    String origin = lineage.origin(code(clause));
    Iterator<Map<?, ?>> candidates = alone.values().iterator();
    while (candidates.hasNext()) {
      Map<?, ?> candidate = candidates.next();
      if (lineage.origin(code(candidate)).equals(origin)) {
        candidates.remove();
        return candidate;
      }
    }
    return null;
  }
}
