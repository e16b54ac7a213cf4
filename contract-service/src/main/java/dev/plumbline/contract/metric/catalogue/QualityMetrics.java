package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.contract.metric.catalogue.MetricBuilder.metric;
import static dev.plumbline.kernel.metric.Family.BEHAVIOUR;
import static dev.plumbline.kernel.metric.Interval.MEAN;
import static dev.plumbline.kernel.metric.Interval.NONE;
import static dev.plumbline.kernel.metric.Interval.WILSON;
import static dev.plumbline.kernel.metric.MetricUnit.POINTS;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.stream.Stream;

/// What people who listen to contacts find in them.
final class QualityMetrics {

  private QualityMetrics() {}

  static Stream<MetricDefinition> definitions() {
    return Stream.of(
        metric("qa-score", "Quality score", BEHAVIOUR)
            .ratio("qaPointsEarned", "qaPointsPossible")
            .sampled("qaEvaluations", NONE)
            .gamedShownBy("csat")
            .text(
                "Points earned in quality evaluations, of those possible.",
                "Easy contacts are chosen for evaluation, or the form asks for what is always"
                    + " done.",
                Source.FIELD),
        metric("critical-accuracy", "Critical-error accuracy", BEHAVIOUR)
            .ratio("qaWithoutCriticalError", "qaEvaluations")
            .sampled("qaEvaluations", WILSON)
            .gamedShownBy("qa-score")
            .text(
                "Evaluated contacts without an error that hurts the customer, the business or the"
                    + " law, of all evaluated.",
                "Critical errors are booked as minor ones.",
                Source.FIELD),
        metric("behaviour", "Behaviour rating", BEHAVIOUR)
            .ratio("ratingPoints", "ratingsGiven")
            .in(POINTS, 1)
            .sampled("ratingsGiven", MEAN)
            .gamedShownBy("csat")
            .text(
                "How well agents show an agreed behaviour, 1 to 5 on anchored descriptions: the"
                    + " mean over rated contacts.",
                "Easy contacts are chosen for rating, or raters drift towards mildness.",
                "Plumbline, after Gartner, Prioritize CX When Outsourcing Customer Service:"
                    + " qualitative behavioural expectations"));
  }
}
