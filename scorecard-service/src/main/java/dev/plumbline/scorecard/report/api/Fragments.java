package dev.plumbline.scorecard.report.api;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.report.check.ReportCheck;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be told of the figures in a body of which a part could not be read, in the same answer.
/// A body that is whole is judged later, with the contract's terms at hand.
final class Fragments {

  private Fragments() {}

  /// @param lines as far as they could be read; none for a body that is whole
  static List<Violation> violations(@Nullable List<? extends @Nullable LineBody> lines) {
    return lines == null
        ? List.of()
        : IntStream.range(0, lines.size())
            .boxed()
            .flatMap(i -> readable(lines.get(i)).stream().flatMap(it -> figures(i, it)))
            .toList();
  }

  static boolean areWhole(@Nullable List<? extends @Nullable LineBody> lines) {
    return lines != null && lines.stream().allMatch(Fragments::isWhole);
  }

  private static Stream<Violation> figures(int index, ReportedLine readable) {
    return ReportCheck.figures(index, readable).stream();
  }

  @SuppressWarnings("NullAway") // what could not be read is null, whatever the type says
  private static boolean isWhole(@Nullable LineBody line) {
    return line != null
        && line.activity() != null
        && line.channel() != null
        && line.measures() != null
        && line.measures().values().stream().allMatch(Objects::nonNull);
  }

  /// The line with the figures that could be read. Names that are none are not told to the caller.
  private static Optional<ReportedLine> readable(@Nullable LineBody line) {
    if (line == null || !isName(line.activity()) || !isName(line.channel())) {
      return Optional.empty();
    }
    Map<String, BigDecimal> figures =
        new HashMap<>(line.measures() == null ? Map.of() : line.measures());
    figures
        .entrySet()
        .removeIf(it -> it.getValue() == null || it.getKey().length() > ReportedLine.LONGEST_NAME);
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportedLine(new Line(line.activity(), line.channel()), Measures.of(figures)));
  }

  private static boolean isName(@Nullable String text) {
    return text != null
        && text.length() <= ReportedLine.LONGEST_NAME
        && text.matches(Texts.KEBAB_CASE);
  }
}
