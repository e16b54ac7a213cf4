package dev.plumbline.contract.metric.api;

import dev.plumbline.contract.metric.evaluation.Absent;
import dev.plumbline.contract.metric.evaluation.Arithmetic;
import dev.plumbline.contract.metric.evaluation.Evaluation;
import dev.plumbline.contract.metric.evaluation.Outcome;
import dev.plumbline.contract.metric.evaluation.Place;
import dev.plumbline.contract.metric.evaluation.Side;
import dev.plumbline.contract.metric.evaluation.Term;
import dev.plumbline.kernel.metric.ConfidenceInterval;
import dev.plumbline.kernel.metric.Formula;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricUnit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A metric worked out, step by step.
///
/// @param formula the metric's arithmetic in words
/// @param outcome COMPUTED; NO_VOLUME: the denominator is not above 0; MEASURES_ABSENT: see
///     `absent`; NOT_APPLICABLE: no line is on a channel on which the metric has a meaning
/// @param value to 34 digits; absent unless COMPUTED
/// @param shown the value as it is displayed
/// @param arithmetic the same figures in words
/// @param sampleSize what the metric's sampleCount comes to
/// @param interval absent where the metric has none, or the sample is too small for one
/// @param absent what is needed and was not given: it is not known, which is not 0
/// @param leftOut lines on whose channel the metric has no meaning
public record EvaluationResponse(
    String code,
    int version,
    MetricUnit unit,
    String formula,
    Outcome outcome,
    @Nullable BigDecimal value,
    @Nullable BigDecimal shown,
    String arithmetic,
    SideBody numerator,
    SideBody denominator,
    BigDecimal scale,
    @Nullable BigDecimal sampleSize,
    @Nullable IntervalBody interval,
    List<AbsentBody> absent,
    List<PlaceBody> leftOut) {

  /// The numerator or the denominator.
  ///
  /// @param total absent where a measure is
  public record SideBody(List<TermBody> terms, @Nullable BigDecimal total) {

    static SideBody of(Side side) {
      return new SideBody(
          side.terms().stream().map(TermBody::of).toList(), side.total().orElse(null));
    }
  }

  /// A measure, pooled.
  ///
  /// @param sum over all parts; absent where a part is
  /// @param product coefficient × sum
  public record TermBody(
      String measure,
      BigDecimal coefficient,
      List<AddendBody> parts,
      @Nullable BigDecimal sum,
      @Nullable BigDecimal product) {

    static TermBody of(Term term) {
      return new TermBody(
          term.measure(),
          term.coefficient(),
          term.parts().stream().map(AddendBody::of).toList(),
          term.sum().orElse(null),
          term.product().orElse(null));
    }
  }

  /// What a line, of a month, adds.
  public record AddendBody(
      @Nullable YearMonth period, String activity, String channel, @Nullable BigDecimal value) {

    static AddendBody of(Term.Part part) {
      Place place = part.place();
      return new AddendBody(
          place.month(),
          place.line().activity(),
          place.line().channel(),
          part.value().orElse(null));
    }
  }

  /// The two-sided 95 % interval, in the metric's unit.
  public record IntervalBody(Interval method, BigDecimal low, BigDecimal high) {

    static IntervalBody of(Interval method, ConfidenceInterval interval) {
      return new IntervalBody(method, interval.low(), interval.high());
    }
  }

  /// A measure that was not given on a line.
  public record AbsentBody(
      @Nullable YearMonth period, String activity, String channel, String measure) {

    static AbsentBody of(Absent absent) {
      Place place = absent.place();
      return new AbsentBody(
          place.month(), place.line().activity(), place.line().channel(), absent.measure());
    }
  }

  /// A line, of a month.
  public record PlaceBody(@Nullable YearMonth period, String activity, String channel) {

    static PlaceBody of(Place place) {
      return new PlaceBody(place.month(), place.line().activity(), place.line().channel());
    }
  }

  static EvaluationResponse of(Evaluation evaluation) {
    var metric = evaluation.metric();
    return new EvaluationResponse(
        metric.code(),
        metric.version(),
        metric.unit(),
        Formula.inWords(metric),
        evaluation.outcome(),
        evaluation.value().orElse(null),
        evaluation.value().map(metric::shown).orElse(null),
        Arithmetic.inWords(evaluation),
        SideBody.of(evaluation.numerator()),
        SideBody.of(evaluation.denominator()),
        metric.scale(),
        evaluation.sample().flatMap(Term::sum).orElse(null),
        evaluation.interval().map(it -> IntervalBody.of(metric.interval(), it)).orElse(null),
        evaluation.absent().stream().map(AbsentBody::of).toList(),
        evaluation.leftOut().stream().map(PlaceBody::of).toList());
  }
}
