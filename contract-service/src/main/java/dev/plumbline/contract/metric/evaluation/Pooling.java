package dev.plumbline.contract.metric.evaluation;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which of the given lines a metric takes which measure from: what a contract has once from the
/// line `shared` of each month, the rest from every line on whose channel the metric has a meaning.
final class Pooling {

  private final MetricDefinition metric;
  private final Vocabulary vocabulary;
  private final List<MeasuredLine> given;
  private final List<MeasuredLine> counting;
  private final List<MeasuredLine> shared;

  Pooling(MetricDefinition metric, Vocabulary vocabulary, List<MeasuredLine> given) {
    this.metric = metric;
    this.vocabulary = vocabulary;
    this.given = given;
    this.counting =
        given.stream().filter(it -> !it.isShared() && metric.channels().covers(it.line())).toList();
    this.shared = given.stream().map(it -> sharedOf(it.month())).distinct().toList();
  }

  /// The line `shared` of a month, without measures where none was given.
  private MeasuredLine sharedOf(@Nullable YearMonth month) {
    return given.stream()
        .filter(it -> it.isShared() && Objects.equals(it.month(), month))
        .findFirst()
        .orElse(new MeasuredLine(month, Line.SHARED, Measures.NONE));
  }

  Term term(String measure, BigDecimal coefficient) {
    List<MeasuredLine> from = vocabulary.isOncePerContract(measure) ? shared : counting;
    return new Term(
        measure,
        coefficient,
        from.stream().map(it -> new Term.Part(Place.of(it), it.find(measure))).toList());
  }

  Side side(Map<String, BigDecimal> coefficients) {
    return new Side(
        coefficients.entrySet().stream().map(it -> term(it.getKey(), it.getValue())).toList());
  }

  /// Where measures come from; nowhere, if the metric reads lines and has a meaning on none.
  List<Place> counted() {
    boolean once = metric.measures().stream().anyMatch(vocabulary::isOncePerContract);
    boolean byLine = !metric.measures().stream().allMatch(vocabulary::isOncePerContract);
    if (byLine && counting.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            byLine ? counting.stream() : Stream.empty(), once ? shared.stream() : Stream.empty())
        .map(Place::of)
        .toList();
  }

  List<Place> leftOut() {
    return given.stream()
        .filter(it -> !it.isShared() && !metric.channels().covers(it.line()))
        .map(Place::of)
        .toList();
  }
}
