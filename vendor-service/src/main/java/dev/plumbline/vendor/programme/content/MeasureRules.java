package dev.plumbline.vendor.programme.content;

import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What may stand in a map of measures.
final class MeasureRules {

  private MeasureRules() {}

  /// The measures of each element of a list that nobody knows.
  ///
  /// @param pointer of the list
  static <T> Stream<Violation> each(
      String pointer, List<T> elements, Function<T, @Nullable Map<String, BigDecimal>> measures) {
    return IntStream.range(0, elements.size())
        .filter(i -> elements.get(i) != null)
        .boxed()
        .flatMap(
            i -> {
              @Nullable Map<String, BigDecimal> found = measures.apply(elements.get(i));
              return found == null
                  ? Stream.empty()
                  : unknown(pointer + "/" + i + "/measures", found);
            });
  }

  private static Stream<Violation> unknown(String pointer, Map<String, BigDecimal> measures) {
    return measures.keySet().stream()
        .filter(code -> KnownMeasures.find(code).isEmpty())
        .sorted()
        .map(
            code ->
                Violation.at(
                    pointer + "/" + code.replace("~", "~0").replace("/", "~1"),
                    "unknown-measure",
                    "is not a measure of the catalogue"));
  }
}
