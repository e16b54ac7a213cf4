package dev.plumbline.contract.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The elements of a list by a name that stays theirs wherever they stand in it.
final class Elements {

  /// What the order of a list is called in a path.
  static final String ORDER = "order";

  /// The fields that tell an element from the others of its list; of other lists, whole elements
  /// are compared.
  private static final Map<String, List<String>> IDENTITY =
      Map.of(
          "anchors", List.of("rating"),
          "benchmarks", List.of("source", "date"),
          "clauses", List.of("code"),
          "guidelines", List.of("topic"),
          "metrics", List.of("code"),
          "obligations", List.of("code"),
          "sources", List.of("metric"),
          "tiers", List.of("from"),
          "unavailable", List.of("measure"));

  private final Map<String, Object> byName = new LinkedHashMap<>();

  private Elements() {}

  /// @param path of the list
  static Elements of(List<String> path, List<?> list) {
    List<String> identity = IDENTITY.getOrDefault(path.getLast(), List.of());
    Elements elements = new Elements();
    list.forEach(element -> elements.add(name(element, identity), element));
    return elements;
  }

  /// The second of the same name becomes `name (2)`.
  private void add(String name, Object element) {
    String free = name;
    for (int i = 2; byName.containsKey(free); i++) {
      free = "%s (%d)".formatted(name, i);
    }
    byName.put(free, element);
  }

  private static String name(Object element, List<String> identity) {
    return element instanceof Map<?, ?> fields && identity.stream().allMatch(fields::containsKey)
        ? (identity.isEmpty() ? fields.values().stream() : identity.stream().map(fields::get))
            .map(Words::value)
            .collect(Collectors.joining(", "))
        : Words.value(element);
  }

  Stream<String> names() {
    return byName.keySet().stream();
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  @Nullable Object get(String name) {
    return byName.get(name);
  }
}
