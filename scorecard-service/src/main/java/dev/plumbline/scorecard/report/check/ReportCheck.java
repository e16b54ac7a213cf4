package dev.plumbline.scorecard.report.check;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.scorecard.report.content.Confirmation;
import dev.plumbline.scorecard.report.content.Demand;
import dev.plumbline.scorecard.report.content.History;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.web.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that is wrong with a report, at once, each with its line, measure and reason. A draft
/// is held to all of it but completeness and confirmation.
public final class ReportCheck {

  private ReportCheck() {}

  /// How violations point to a figure.
  ///
  /// @param index where its line stands in the report
  public static String pointer(int index, String measure) {
    return LineCheck.measure("/lines/" + index, measure);
  }

  /// What is wrong even with a draft.
  public static List<Violation> draft(Demand demand, ReportContent content) {
    return Stream.concat(outOfScope(demand, content), byItself(content, demand.measures()).stream())
        .toList();
  }

  /// What is wrong with a report of whatever contract and month. Which measures are a client's own
  /// is not known without the contract.
  public static List<Violation> byItself(ReportContent content) {
    return byItself(content, Vocabulary.CATALOGUE);
  }

  private static List<Violation> byItself(ReportContent content, Vocabulary measures) {
    List<Violation> found = new ArrayList<>();
    Set<Line> seen = new HashSet<>();
    for (int i = 0; i < content.lines().size(); i++) {
      ReportedLine reported = content.lines().get(i);
      if (!seen.add(reported.line())) {
        found.add(
            LineCheck.line(i, reported, "line-repeated", "the line stands here more than once"));
      }
      found.addAll(LineCheck.violations("/lines/" + i, reported, measures));
    }
    found.addAll(confirmations(content));
    return List.copyOf(found);
  }

  /// What is wrong with the figures of one line of a report of whatever contract and month.
  ///
  /// @param index where the line stands in the report
  public static List<Violation> figures(int index, ReportedLine reported) {
    return LineCheck.violations("/lines/" + index, reported, Vocabulary.CATALOGUE);
  }

  /// What keeps a report from being submitted, the faults of a draft included.
  public static List<Violation> submission(Demand demand, ReportContent content, History history) {
    return Stream.of(
            draft(demand, content),
            Completeness.violations(demand, content),
            Unconfirmed.violations(content, history, demand.measures()))
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<Violation> outOfScope(Demand demand, ReportContent content) {
    return IntStream.range(0, content.lines().size())
        .filter(i -> !demand.covers(content.lines().get(i).line()))
        .mapToObj(
            i ->
                LineCheck.line(
                    i,
                    content.lines().get(i),
                    "line-out-of-scope",
                    "the contract's scope has no such line"));
  }

  private static List<Violation> confirmations(ReportContent content) {
    Set<Confirmed> seen = new HashSet<>();
    return IntStream.range(0, content.confirmations().size())
        .boxed()
        .flatMap(
            i -> {
              Confirmation confirmation = content.confirmations().get(i);
              String pointer = "/confirmations/" + i;
              Stream<Violation> repeated =
                  seen.add(Confirmed.by(confirmation))
                      ? Stream.empty()
                      : Stream.of(
                          Violation.at(
                              pointer,
                              "confirmation-repeated",
                              "The measure is confirmed more than once"));
              Stream<Violation> idle =
                  isReported(content, confirmation)
                      ? Stream.empty()
                      : Stream.of(
                          Violation.at(
                              pointer,
                              "nothing-to-confirm",
                              "The report holds no such measure on this line"));
              return Stream.concat(repeated, idle);
            })
        .toList();
  }

  private static boolean isReported(ReportContent content, Confirmation confirmation) {
    return content.lines().stream()
        .anyMatch(
            reported ->
                reported.line().equals(confirmation.line())
                    && reported.measures().find(confirmation.measure()).isPresent());
  }

  /// What a confirmation is about.
  record Confirmed(Line line, String measure) {
    static Confirmed by(Confirmation confirmation) {
      return new Confirmed(confirmation.line(), confirmation.measure());
    }
  }
}
