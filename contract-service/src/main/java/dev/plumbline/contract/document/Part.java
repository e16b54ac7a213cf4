package dev.plumbline.contract.document;

import dev.plumbline.web.problem.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of a document, and where it stands. Parts that are missing are passed over: that
/// they are missing is somebody else's finding.
///
/// @param pointer JSON pointer of the part; the empty text is the whole document
public record Part<T>(String pointer, T value) {

  public static <T> Part<T> root(T document) {
    return new Part<>("", document);
  }

  /// The part in a field, if it is there.
  public <E> Optional<Part<E>> field(String name, Function<T, @Nullable E> field) {
    @Nullable E child = field.apply(value);
    return child == null ? Optional.empty() : Optional.of(new Part<>(pointer + "/" + name, child));
  }

  /// The elements of a field that is a list; none if it is missing.
  public <E> List<Part<E>> elements(String name, Function<T, @Nullable List<E>> field) {
    @Nullable List<E> list = field.apply(value);
    if (list == null) {
      return List.of();
    }
    return IntStream.range(0, list.size())
        .filter(i -> list.get(i) != null)
        .mapToObj(i -> new Part<>(pointer + "/" + name + "/" + i, list.get(i)))
        .toList();
  }

  /// Those whose key is that of one before them.
  public static <E> Stream<Part<E>> repeated(
      List<Part<E>> parts, Function<E, @Nullable Object> key) {
    Set<Object> seen = new HashSet<>();
    return parts.stream()
        .filter(
            part -> {
              @Nullable Object found = key.apply(part.value());
              return found != null && !seen.add(found);
            });
  }

  /// A violation of the part itself.
  public Violation violation(String code, String message) {
    return Violation.at(pointer, code, message);
  }

  /// A violation of a field of the part, there or missing.
  public Violation violation(String field, String code, String message) {
    return Violation.at(pointer + "/" + field, code, message);
  }
}
