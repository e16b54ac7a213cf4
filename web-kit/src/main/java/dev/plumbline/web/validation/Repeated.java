package dev.plumbline.web.validation;

import dev.plumbline.web.problem.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Elements of a list that must differ from each other. What is missing is passed over: that it is
/// missing is somebody else's finding.
public final class Repeated {

  private Repeated() {}

  /// A violation for each element whose field has the value of one before it.
  ///
  /// @param pointer of the list
  public static <T> Stream<Violation> in(
      String pointer, String field, @Nullable List<T> elements, Function<T, @Nullable Object> key) {
    return indices(elements, key).mapToObj(i -> violation(pointer + "/" + i + "/" + field));
  }

  /// A violation for each element that stands in the list before.
  public static <T> Stream<Violation> in(String pointer, @Nullable List<T> elements) {
    return in(pointer, elements, element -> element);
  }

  /// A violation for each element that is in no more than other words one before it.
  ///
  /// @param key what must differ
  public static <T> Stream<Violation> in(
      String pointer, @Nullable List<T> elements, Function<T, @Nullable Object> key) {
    return indices(elements, key).mapToObj(i -> violation(pointer + "/" + i));
  }

  private static <T> IntStream indices(
      @Nullable List<T> elements, Function<T, @Nullable Object> key) {
    if (elements == null) {
      return IntStream.empty();
    }
    Set<Object> seen = new HashSet<>();
    return IntStream.range(0, elements.size())
        .filter(
            i -> {
              T element = elements.get(i);
              @Nullable Object found = element == null ? null : key.apply(element);
              return found != null && !seen.add(found);
            });
  }

  private static Violation violation(String pointer) {
    return Violation.at(pointer, "entry-repeated", "stands in this list before");
  }
}
