package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Plausibility;
import dev.plumbline.kernel.measure.PlausibilityRule;
import dev.plumbline.kernel.measure.PlausibilityRule.Severity;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What one line's figures may be, by themselves and beside each other.
final class LineCheck {

  /// Far beyond any month of any vendor; it keeps sums of years within what is stored.
  static final int MOST_DIGITS_BEFORE_POINT = 12;

  static final int MOST_DECIMALS = 6;

  private LineCheck() {}

  static List<Violation> violations(String pointer, ReportedLine reported) {
    Map<String, BigDecimal> values = reported.measures().values();
    List<Violation> figures =
        values.entrySet().stream()
            .flatMap(
                entry ->
                    figure(reported.line(), entry.getKey(), entry.getValue())
                        .map(fault -> fault.at(measure(pointer, entry.getKey()))))
            .toList();
    // Sums of figures that are wrong by themselves would only repeat the same fault.
    return figures.isEmpty() ? parts(pointer, reported) : figures;
  }

  /// The pointer to a measure of a line; its name may be anything at this point.
  static String measure(String pointer, String code) {
    return pointer + "/measures/" + code.replace("~", "~0").replace("/", "~1");
  }

  private static Stream<Fault> figure(Line line, String code, BigDecimal value) {
    return Stream.concat(
        KnownMeasures.find(code)
            .map(definition -> known(line, definition, value))
            .orElse(Stream.of(new Fault("unknown-measure", "There is no such measure"))),
        size(value));
  }

  private static Stream<Fault> known(Line line, MeasureDefinition definition, BigDecimal value) {
    Stream<Fault> place =
        switch (definition.origin()) {
          case LINE ->
              line.equals(Line.SHARED)
                  ? Stream.of(
                      new Fault("wrong-line", "This measure is reported by line of the scope"))
                  : Stream.empty();
          case CONTRACT ->
              line.equals(Line.SHARED)
                  ? Stream.empty()
                  : Stream.of(
                      new Fault(
                          "wrong-line",
                          "This measure is reported once per contract, on the line shared"));
          case OBSERVED ->
              Stream.of(new Fault("not-reported", "This measure is counted from observations"));
          case DERIVED ->
              Stream.of(new Fault("not-reported", "This measure is worked out of others"));
        };
    boolean broken =
        definition.unit() == MeasureUnit.COUNT
            && value.scale() <= MOST_DECIMALS
            && value.stripTrailingZeros().scale() > 0;
    return broken
        ? Stream.concat(place, Stream.of(new Fault("not-whole", "This measure is a whole number")))
        : place;
  }

  private static Stream<Fault> size(BigDecimal value) {
    if (value.signum() < 0) {
      return Stream.of(new Fault("negative", "A measure is not negative"));
    }
    if ((long) value.precision() - value.scale() > MOST_DIGITS_BEFORE_POINT) {
      return Stream.of(
          new Fault(
              "too-large",
              "A measure has at most " + MOST_DIGITS_BEFORE_POINT + " digits before the point"));
    }
    return value.scale() > MOST_DECIMALS
        ? Stream.of(
            new Fault("too-precise", "A measure has at most " + MOST_DECIMALS + " decimals"))
        : Stream.empty();
  }

  private static List<Violation> parts(String pointer, ReportedLine reported) {
    return Plausibility.broken(reported.line(), reported.measures()).stream()
        .filter(rule -> rule.severity() == Severity.REFUSED)
        .map(
            rule ->
                new Fault("part-exceeds-whole", rule.toString())
                    .at(measure(pointer, firstPart(rule, reported))))
        .toList();
  }

  /// The first of a broken rule's parts that the line holds; one is there, or it were not broken.
  static String firstPart(PlausibilityRule rule, ReportedLine reported) {
    return rule.parts().stream()
        .filter(part -> reported.measures().find(part).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private record Fault(String code, String message) {
    Violation at(String pointer) {
      return Violation.at(pointer, code, message);
    }
  }
}
