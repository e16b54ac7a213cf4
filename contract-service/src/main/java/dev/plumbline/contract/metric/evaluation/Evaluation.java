package dev.plumbline.contract.metric.evaluation;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.kernel.metric.ConfidenceInterval;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A metric worked out, step by step.
///
/// @param lines where measures come from
/// @param leftOut those on whose channel the metric has no meaning
/// @param sample the measure that the size of the sample refers to; empty where the metric has none
public record Evaluation(
    MetricDefinition metric,
    List<Place> lines,
    List<Place> leftOut,
    Side numerator,
    Side denominator,
    Optional<Term> sample,
    Optional<ConfidenceInterval> interval) {

  /// Pools the lines and works the metric out.
  ///
  /// @param vocabulary where measures are counted, by line or once per contract
  public static Evaluation of(
      MetricDefinition metric, Vocabulary vocabulary, List<MeasuredLine> given) {
    Pooling pooling = new Pooling(metric, vocabulary, given);
    Side numerator = pooling.side(metric.numerator());
    Side denominator = pooling.side(metric.denominator());
    Optional<Term> sample =
        Optional.ofNullable(metric.sampleCount())
            .map(measure -> pooling.term(measure, BigDecimal.ONE));
    return new Evaluation(
        metric,
        pooling.counted(),
        pooling.leftOut(),
        numerator,
        denominator,
        sample,
        interval(metric, pooling));
  }

  private static Optional<ConfidenceInterval> interval(MetricDefinition metric, Pooling pooling) {
    Map<String, BigDecimal> sums = new HashMap<>();
    Stream.concat(
            metric.measures().stream(),
            metric.numerator().keySet().stream().map(ConfidenceInterval::squaresOf))
        .map(measure -> pooling.term(measure, BigDecimal.ONE))
        .forEach(term -> term.sum().ifPresent(sum -> sums.put(term.measure(), sum)));
    Measures pooled = Measures.of(sums);
    return pooled.hasAll(metric.measures())
        ? ConfidenceInterval.of(metric, pooled)
        : Optional.empty();
  }

  public Outcome outcome() {
    if (lines.isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    return figure()
        .map(figure -> figure.hasVolume() ? Outcome.COMPUTED : Outcome.NO_VOLUME)
        .orElse(Outcome.MEASURES_ABSENT);
  }

  /// Exact to 34 digits; empty unless it could be computed.
  public Optional<BigDecimal> value() {
    return figure().filter(Figure::hasVolume).map(Figure::value);
  }

  private Optional<Figure> figure() {
    return absent().isEmpty()
        ? numerator
            .total()
            .flatMap(n -> denominator.total().map(d -> new Figure(n, d, metric.scale())))
        : Optional.empty();
  }

  /// What is needed and was not given, each once.
  public List<Absent> absent() {
    return Stream.of(numerator.terms().stream(), denominator.terms().stream(), sample.stream())
        .flatMap(terms -> terms)
        .flatMap(
            term ->
                term.parts().stream()
                    .filter(part -> part.value().isEmpty())
                    .map(part -> new Absent(part.place(), term.measure())))
        .distinct()
        .toList();
  }
}
