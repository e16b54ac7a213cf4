package dev.plumbline.scorecard.scoring.terms;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.measure.Line;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// Follows clauses back through the earlier versions of their contract.
public final class Lineage {

  private Lineage() {}

  /// The origin of every clause of the newest version.
  ///
  /// @param versions those that were ever in force, by the first month in which they were
  public static Map<String, Origin> of(NavigableMap<YearMonth, Terms> versions) {
    return versions.lastEntry().getValue().clauses().stream()
        .collect(toMap(Clause::code, clause -> origin(clause, versions)));
  }

  /// The present code of every clause that was renamed, by each of its former ones. A code that is
  /// still in use stands for itself.
  public static Map<String, String> renamed(Map<String, Origin> origins) {
    Map<String, String> present = new HashMap<>();
    origins.forEach(
        (code, origin) ->
            origin.formerCodes().stream()
                .filter(former -> !origins.containsKey(former))
                .forEach(former -> present.put(former, code)));
    return present;
  }

  private static Origin origin(Clause clause, NavigableMap<YearMonth, Terms> versions) {
    YearMonth since = versions.lastKey();
    List<String> formerCodes = new ArrayList<>();
    Clause newest = clause;
    boolean unchanged = true;
    for (var earlier : versions.headMap(since, false).descendingMap().entrySet()) {
      Optional<Clause> found = before(newest, earlier.getValue());
      if (found.isEmpty()) {
        break;
      }
      Clause older = found.get();
      if (!older.code().equals(newest.code())) {
        formerCodes.add(older.code());
      }
      unchanged = unchanged && isSame(clause, older);
      since = unchanged ? earlier.getKey() : since;
      newest = older;
    }
    return new Origin(since, formerCodes);
  }

  /// The clause as an earlier version has it: under its code, else under its predecessor's.
  private static Optional<Clause> before(Clause clause, Terms earlier) {
    return earlier
        .clause(clause.code())
        .or(() -> Optional.ofNullable(clause.predecessor()).flatMap(earlier::clause));
  }

  private static boolean isSame(Clause one, Clause other) {
    return one.metric().code().equals(other.metric().code())
        && one.metric().version() == other.metric().version()
        && lines(one).equals(lines(other));
  }

  private static Set<Line> lines(Clause clause) {
    return Set.copyOf(clause.lines());
  }
}
