package dev.plumbline.vendor.selection.api;

import dev.plumbline.web.problem.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what a list of a body says twice.
final class Repetitions {

  private Repetitions() {}

  /// @param list the list's field; null where it is missing
  /// @param key what must differ; missing parts are passed over
  static <T> Stream<Violation> in(
      String list, @Nullable List<T> items, Function<T, @Nullable Object> key) {
    if (items == null) {
      return Stream.empty();
    }
    Set<Object> seen = new HashSet<>();
    return IntStream.range(0, items.size())
        .filter(i -> repeats(items.get(i), key, seen))
        .mapToObj(i -> Violation.at("/" + list + "/" + i, "repeated", "is said before"));
  }

  private static <T> boolean repeats(
      @Nullable T item, Function<T, @Nullable Object> key, Set<Object> seen) {
    Object found = item == null ? null : key.apply(item);
    return found != null && !seen.add(found);
  }
}
