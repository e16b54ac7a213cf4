package dev.plumbline.contract.comparison;

import static dev.plumbline.contract.comparison.Difference.below;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every place at which two documents differ, each once, as deep as it can be told. Documents are
/// maps, lists, texts, numbers and truth values; how a number is written makes no difference.
final class Differences {

  private Differences() {}

  static Stream<Difference> between(
      List<String> path, @Nullable Object before, @Nullable Object after) {
    if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
      return ofFields(path, one, other);
    }
    if (before instanceof List<?> one && after instanceof List<?> other) {
      return ofElements(path, one, other);
    }
    return isSame(before, after) ? Stream.empty() : Stream.of(new Difference(path, before, after));
  }

  private static Stream<Difference> ofFields(List<String> path, Map<?, ?> before, Map<?, ?> after) {
    TreeSet<String> names = new TreeSet<>();
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .map(Object::toString)
        .forEach(names::add);
    return names.stream()
        .flatMap(name -> between(below(path, name), before.get(name), after.get(name)));
  }

  private static Stream<Difference> ofElements(List<String> path, List<?> before, List<?> after) {
    Elements one = Elements.of(path, before);
    Elements other = Elements.of(path, after);
    Stream<Difference> elements =
        Stream.concat(one.names(), other.names().filter(name -> !one.has(name)))
            .flatMap(name -> between(below(path, name), one.get(name), other.get(name)));
    List<String> order = one.names().filter(other::has).toList();
    List<String> otherOrder = other.names().filter(one::has).toList();
    return order.equals(otherOrder)
        ? elements
        : Stream.concat(
            elements, Stream.of(new Difference(below(path, Elements.ORDER), order, otherOrder)));
  }

  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
    }
    return Objects.equals(one, other);
  }
}
