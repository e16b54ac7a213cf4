package dev.plumbline.contract.comparison;

import dev.plumbline.contract.terms.Terms;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.service.document.Documents;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that two versions of a contract say differently. What they say is their complete
/// terms, so that a default and the same written out are no difference.
///
/// @param parts those with a change, in the order of a contract
/// @param clauses those with a change
public record Comparison(List<PartComparison> parts, List<ClauseComparison> clauses) {

  private static final String CLAUSES = "clauses";

  /// Which contract and version it is, not what it says.
  private static final Set<String> IDENTITY =
      Set.of("contractId", "reference", "vendorId", "title", "version", "contentHash");

  /// Compares two versions of one contract.
  ///
  /// @param history versions by which clauses came to be renamed, the two among them or not
  public static Comparison of(Terms before, Terms after, Collection<VersionContent> history) {
    Lineage lineage =
        new Lineage(
            Stream.concat(history.stream(), Stream.of(before.content(), after.content())).toList());
    Map<String, Object> one = said(before);
    Map<String, Object> other = said(after);
    List<ClauseComparison> clauses =
        new ClausePairs(lineage)
            .of(clauses(one), clauses(other)).stream()
                .flatMap(pair -> pair.comparison(directions(before, after)).stream())
                .toList();
    return new Comparison(parts(one, other, lineage), clauses);
  }

  public boolean isEmpty() {
    return parts.isEmpty() && clauses.isEmpty();
  }

  private static Map<String, Object> said(Terms terms) {
    Map<String, Object> document = Documents.members(terms);
    document.keySet().removeAll(IDENTITY);
    return document;
  }

  private static List<PartComparison> parts(
      Map<String, Object> before, Map<String, Object> after, Lineage lineage) {
    Set<String> members = new TreeSet<>(before.keySet());
    members.addAll(after.keySet());
    members.remove(CLAUSES);
    Map<PartOfTerms, List<Change>> byPart =
        Stream.concat(
                members.stream()
                    .flatMap(it -> Differences.between(List.of(it), before.get(it), after.get(it))),
                orderOfClauses(before, after, lineage))
            .collect(
                Collectors.groupingBy(
                    difference -> PartOfTerms.of(difference.path().getFirst()),
                    () -> new EnumMap<>(PartOfTerms.class),
                    Collectors.mapping(Change::of, Collectors.toList())));
    return byPart.entrySet().stream()
        .map(part -> new PartComparison(part.getKey(), part.getValue()))
        .toList();
  }

  /// A renamed clause stands where the one that it continues stood.
  private static Stream<Difference> orderOfClauses(
      Map<String, Object> before, Map<String, Object> after, Lineage lineage) {
    return Differences.between(List.of(CLAUSES), origins(before, lineage), origins(after, lineage))
        .filter(difference -> difference.before() instanceof List);
  }

  private static List<String> origins(Map<String, Object> terms, Lineage lineage) {
    return clauses(terms).stream().map(ClausePair::code).map(lineage::origin).toList();
  }

  private static List<Map<?, ?>> clauses(Map<String, Object> terms) {
    return terms.get(CLAUSES) instanceof List<?> clauses
        ? clauses.stream().<Map<?, ?>>map(clause -> (Map<?, ?>) clause).toList()
        : List.of();
  }

  private static Function<String, Optional<Direction>> directions(Terms before, Terms after) {
    return code ->
        Stream.of(after, before)
            .flatMap(terms -> terms.metrics().stream())
            .filter(metric -> metric.code().equals(code))
            .map(MetricDefinition::direction)
            .findFirst();
  }
}
