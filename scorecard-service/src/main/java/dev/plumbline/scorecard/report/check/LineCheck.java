package dev.plumbline.scorecard.report.check;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Plausibility;
import dev.plumbline.kernel.measure.PlausibilityRule;
import dev.plumbline.kernel.measure.PlausibilityRule.Severity;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What one line's figures may be, by themselves and beside each other.
final class LineCheck {

  /// Far beyond any month of any vendor; it keeps sums of years within what is stored.
  static final int MOST_DIGITS_BEFORE_POINT = 12;

  static final int MOST_DECIMALS = 6;

  private LineCheck() {}

  /// What is wrong with each figure, and with the sums of those that are right by themselves.
  static List<Violation> violations(String pointer, ReportedLine reported, Vocabulary measures) {
    if (reported.measures().values().isEmpty()) {
      return List.of(
          Violation.at(
              pointer + "/measures", "line-empty", reported.line() + ": there is no figure"));
    }
    return Stream.concat(
            figures(pointer, reported, measures), parts(pointer, sound(reported, measures)))
        .toList();
  }

  /// The line with those of its figures alone that are right by themselves, so that they can be
  /// compared.
  static ReportedLine sound(ReportedLine reported, Vocabulary measures) {
    Map<String, BigDecimal> sound = new HashMap<>(reported.measures().values());
    sound.entrySet().removeIf(it -> figure(reported.line(), it, measures).findAny().isPresent());
    return new ReportedLine(reported.line(), Measures.of(sound));
  }

  /// A violation of a whole line.
  static Violation line(int index, ReportedLine reported, String code, String reason) {
    return Violation.at("/lines/" + index, code, reported.line() + ": " + reason);
  }

  /// The pointer to a measure of a line; its name may be anything at this point.
  static String measure(String pointer, String code) {
    return pointer + "/measures/" + code.replace("~", "~0").replace("/", "~1");
  }

  private static Stream<Violation> figures(
      String pointer, ReportedLine reported, Vocabulary measures) {
    return reported.measures().values().entrySet().stream()
        .flatMap(
            entry ->
                figure(reported.line(), entry, measures)
                    .map(fault -> fault.at(pointer, reported.line(), entry.getKey())));
  }

  private static Stream<Fault> figure(
      Line line, Map.Entry<String, BigDecimal> figure, Vocabulary measures) {
    return Stream.concat(
        measures
            .find(figure.getKey())
            .map(definition -> known(line, definition, figure.getValue()))
            .orElse(Stream.of(new Fault("unknown-measure", "there is no such measure"))),
        size(figure.getValue()));
  }

  private static Stream<Fault> known(Line line, MeasureDefinition definition, BigDecimal value) {
    Stream<Fault> place =
        switch (definition.origin()) {
          case LINE ->
              line.equals(Line.SHARED)
                  ? Stream.of(new Fault("wrong-line", "it is reported by line of the scope"))
                  : Stream.empty();
          case CONTRACT ->
              line.equals(Line.SHARED)
                  ? Stream.empty()
                  : Stream.of(
                      new Fault(
                          "wrong-line", "it is reported once per contract, on the line shared"));
          case OBSERVED -> Stream.of(new Fault("not-reported", "it is counted from observations"));
          case DERIVED -> Stream.of(new Fault("not-reported", "it is worked out of others"));
        };
    boolean broken =
        definition.unit() == MeasureUnit.COUNT
            && value.scale() <= MOST_DECIMALS
            && value.stripTrailingZeros().scale() > 0;
    return broken
        ? Stream.concat(place, Stream.of(new Fault("not-whole", "must be a whole number")))
        : place;
  }

  private static Stream<Fault> size(BigDecimal value) {
    List<Fault> found = new ArrayList<>();
    if (value.signum() < 0) {
      found.add(new Fault("negative", "must not be negative"));
    }
    if ((long) value.precision() - value.scale() > MOST_DIGITS_BEFORE_POINT) {
      found.add(
          new Fault(
              "too-large",
              "must have at most " + MOST_DIGITS_BEFORE_POINT + " digits before the point"));
    }
    if (value.scale() > MOST_DECIMALS) {
      found.add(new Fault("too-precise", "must have at most " + MOST_DECIMALS + " decimals"));
    }
    return found.stream();
  }

  private static Stream<Violation> parts(String pointer, ReportedLine reported) {
    return Plausibility.broken(reported.line(), reported.measures()).stream()
        .filter(rule -> rule.severity() == Severity.REFUSED)
        .map(
            rule ->
                new Fault("part-exceeds-whole", rule.toString())
                    .at(pointer, reported.line(), firstPart(rule, reported)));
  }

  /// The first of a broken rule's parts that the line holds; one is there, or it were not broken.
  static String firstPart(PlausibilityRule rule, ReportedLine reported) {
    return rule.parts().stream()
        .filter(part -> reported.measures().find(part).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private record Fault(String code, String reason) {
    Violation at(String pointer, Line line, String measure) {
      return Violation.at(
          measure(pointer, measure), code, "%s, %s: %s".formatted(line, measure, reason));
    }
  }
}
