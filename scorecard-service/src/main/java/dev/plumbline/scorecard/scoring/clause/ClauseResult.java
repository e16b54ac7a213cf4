package dev.plumbline.scorecard.scoring.clause;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.scorecard.scoring.evidence.Part;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Origin;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How a clause came out, and from what.
///
/// @param outcome the rule that decided, with its facts
/// @param figure numerator and denominator, known also where they did not decide; absent while a
///     measure is absent
/// @param own the same of the scored month alone
/// @param window the months that the clause is about, without those excused, reported or not
/// @param months those of them that were pooled
/// @param parts the lines that were pooled, with their source and revision
/// @param omissions the months of the window that were not pooled, and why
/// @param origin how long the clause has been what it is
public record ClauseResult(
    Clause clause,
    Outcome outcome,
    @Nullable Figure figure,
    @Nullable Figure own,
    List<YearMonth> window,
    List<YearMonth> months,
    List<Part> parts,
    List<Omission> omissions,
    Origin origin) {

  public ClauseResult {
    window = List.copyOf(window);
    months = List.copyOf(months);
    parts = List.copyOf(parts);
    omissions = List.copyOf(omissions);
  }

  public Family family() {
    return clause.metric().family();
  }

  /// The metric's value, where there is one.
  public Optional<BigDecimal> value() {
    return Optional.ofNullable(figure).filter(Figure::hasVolume).map(Figure::value);
  }

  /// From 0 to 100; absent where the clause is left out.
  public Optional<BigDecimal> attainment() {
    return outcome instanceof Outcome.Scored scored
        ? Optional.of(scored.attainment())
        : Optional.empty();
  }

  /// What was pooled, by line.
  public Map<Line, Measures> measures() {
    Map<Line, NavigableMap<String, BigDecimal>> byLine = new TreeMap<>();
    for (Part part : parts) {
      NavigableMap<String, BigDecimal> sums =
          byLine.computeIfAbsent(part.line(), _ -> new TreeMap<>());
      part.measures().values().forEach((code, value) -> sums.merge(code, value, BigDecimal::add));
    }
    return byLine.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, line -> new Measures(line.getValue())));
  }
}
