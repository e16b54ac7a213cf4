package dev.plumbline.scorecard.report.check;

import dev.plumbline.kernel.measure.Plausibility;
import dev.plumbline.kernel.measure.PlausibilityRule.Severity;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.scorecard.report.check.ReportCheck.Confirmed;
import dev.plumbline.scorecard.report.content.History;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Figures that may be right but seldom are: never silently taken, never refused. They count with a
/// comment that confirms them.
final class Unconfirmed {

  private Unconfirmed() {}

  static List<Violation> violations(ReportContent content, History history, Vocabulary measures) {
    Set<Confirmed> confirmed =
        content.confirmations().stream().map(Confirmed::by).collect(Collectors.toSet());
    return IntStream.range(0, content.lines().size())
        .boxed()
        .flatMap(
            i -> {
              ReportedLine reported = LineCheck.sound(content.lines().get(i), measures);
              return Stream.concat(wholes(reported), unusual(reported, history))
                  .filter(doubt -> !confirmed.contains(doubt.about()))
                  .map(doubt -> doubt.at("/lines/" + i));
            })
        .toList();
  }

  private static Stream<Doubt> wholes(ReportedLine reported) {
    return Plausibility.broken(reported.line(), reported.measures()).stream()
        .filter(rule -> rule.severity() == Severity.TO_CONFIRM)
        .map(rule -> Doubt.of(reported, LineCheck.firstPart(rule, reported), rule.toString()));
  }

  private static Stream<Doubt> unusual(ReportedLine reported, History history) {
    return reported.measures().values().entrySet().stream()
        .filter(
            entry -> Deviation.isFar(entry.getValue(), history.of(reported.line(), entry.getKey())))
        .map(entry -> Doubt.of(reported, entry.getKey(), "it is far from earlier months"));
  }

  private record Doubt(Confirmed about, String reason) {
    static Doubt of(ReportedLine reported, String measure, String reason) {
      return new Doubt(new Confirmed(reported.line(), measure), reason);
    }

    Violation at(String pointer) {
      return Violation.at(
          LineCheck.measure(pointer, about.measure()),
          "confirmation-needed",
          "%s, %s: %s; confirm it with a comment".formatted(about.line(), about.measure(), reason));
    }
  }
}
