package dev.plumbline.scorecard.report.check;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.report.content.Demand;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// That a report holds every measure that the contract asks of its sender. Absent is not 0, so a
/// gap is told and never filled.
final class Completeness {

  private Completeness() {}

  static List<Violation> violations(Demand demand, ReportContent content) {
    return demand.needed().keySet().stream()
        .sorted()
        .flatMap(line -> missing(demand, content, line))
        .toList();
  }

  private static Stream<Violation> missing(Demand demand, ReportContent content, Line line) {
    Place place = Place.of(content, line);
    return place.measures().missing(demand.on(line)).stream()
        .map(
            code ->
                Violation.at(
                    place.to(code),
                    "measure-missing",
                    "%s, %s: the contract needs this measure".formatted(line, code)));
  }

  /// Where a line stands in the report, or would stand.
  private record Place(@Nullable String pointer, Measures measures) {

    static Place of(ReportContent content, Line line) {
      return IntStream.range(0, content.lines().size())
          .filter(i -> content.lines().get(i).line().equals(line))
          .mapToObj(i -> new Place("/lines/" + i, content.lines().get(i).measures()))
          .findFirst()
          .orElse(new Place(null, Measures.NONE));
    }

    /// Where the measure would stand.
    String to(String code) {
      return pointer == null ? "/lines" : LineCheck.measure(pointer, code);
    }
  }
}
