package dev.plumbline.kernel.metric;

import static java.util.stream.Collectors.joining;

import dev.plumbline.kernel.measure.Threshold;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A metric's arithmetic in words, such as "(talk seconds + hold seconds) divided by contacts
/// handled".
public final class Formula {

  private Formula() {}

  public static String inWords(MetricDefinition metric) {
    return inWords(metric.numerator(), metric.denominator(), metric.scale());
  }

  public static String inWords(
      Map<String, BigDecimal> numerator, Map<String, BigDecimal> denominator, BigDecimal scale) {
    String ratio = "%s divided by %s".formatted(side(numerator), side(denominator));
    return scale.compareTo(BigDecimal.ONE) == 0 ? ratio : ratio + ", times " + plain(scale);
  }

  /// A measure's code as words: "contacts answered within 20 seconds" for `answeredWithin20`.
  public static String words(String measure) {
    return Threshold.find(measure)
        .map(Formula::words)
        .orElseGet(
            () ->
                Stream.of(measure.split("(?<=[a-z0-9])(?=[A-Z])", -1))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .map(word -> word.matches("qa|nps|ces") ? word.toUpperCase(Locale.ROOT) : word)
                    .collect(joining(" ")));
  }

  private static String words(Threshold threshold) {
    return switch (threshold.kind()) {
          case ANSWERED_WITHIN -> "contacts answered within ";
          case ABANDONED_WITHIN -> "contacts abandoned within ";
          case ABANDONED_SHORT -> "short abandons within ";
        }
        + threshold.seconds()
        + " seconds";
  }

  private static String side(Map<String, BigDecimal> coefficients) {
    String sum =
        coefficients.entrySet().stream()
            .map(term -> sign(term.getValue()) + term(term.getKey(), term.getValue().abs()))
            .collect(joining(" "))
            .replaceFirst("^\\+ ", "");
    return coefficients.size() == 1 && !sum.contains(" × ") ? sum : "(" + sum + ")";
  }

  private static String sign(BigDecimal coefficient) {
    return coefficient.signum() < 0 ? "− " : "+ ";
  }

  private static String term(String measure, BigDecimal times) {
    return times.compareTo(BigDecimal.ONE) == 0
        ? words(measure)
        : plain(times) + " × " + words(measure);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
