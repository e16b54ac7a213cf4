package dev.plumbline.scorecard.scoring;

import static dev.plumbline.kernel.metric.Direction.HIGHER_IS_BETTER;
import static dev.plumbline.kernel.metric.Direction.LOWER_IS_BETTER;
import static dev.plumbline.kernel.metric.Direction.WITHIN_BAND;
import static dev.plumbline.kernel.metric.Family.BEHAVIOUR;
import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;
import static dev.plumbline.kernel.metric.Family.GOVERNANCE;
import static dev.plumbline.kernel.metric.Family.WORKFORCE;
import static dev.plumbline.scorecard.scoring.TestMetric.metric;

import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.List;

/// Definitions as frozen terms carry them, written out here so that no change elsewhere moves the
/// figures of a test.
public final class TestMetrics {

  public static final MetricDefinition TALK_TIME =
      metric("average-talk-time", EFFICIENCY, LOWER_IS_BETTER, "talkSeconds", "contactsHandled")
          .times(1)
          .countered("repeat-rate", "transfer-rate", "csat");
  public static final MetricDefinition SPEED_OF_ANSWER =
      metric("asa", EFFICIENCY, LOWER_IS_BETTER, "queueSecondsAnswered", "contactsHandled")
          .times(1)
          .dependingOnVolume()
          .countered("abandon-rate", "csat");
  public static final MetricDefinition ABANDONS =
      metric(
              "abandon-rate-gross",
              EFFICIENCY,
              LOWER_IS_BETTER,
              "contactsAbandoned",
              "contactsOffered")
          .dependingOnVolume()
          .countered("asa", "csat");
  public static final MetricDefinition SERVICE_LEVEL =
      metric(
              "service-level-offered-60",
              EFFICIENCY,
              HIGHER_IS_BETTER,
              "answeredWithin60",
              "contactsOffered")
          .dependingOnVolume()
          .countered("abandon-rate", "fcr-net", "csat");
  public static final MetricDefinition FIRST_CONTACT =
      metric(
              "fcr-gross",
              CUSTOMER_EXPERIENCE,
              HIGHER_IS_BETTER,
              "contactsResolvedFirst",
              "contactsHandled")
          .countered("repeat-rate");
  public static final MetricDefinition SATISFACTION =
      metric("csat", CUSTOMER_EXPERIENCE, HIGHER_IS_BETTER, "surveysSatisfied", "surveysAnswered")
          .sampled("surveysAnswered")
          .with(Interval.WILSON)
          .countered("survey-coverage", "survey-response-rate", "complaint-rate");
  public static final MetricDefinition RECOMMENDATION =
      metric("nps", CUSTOMER_EXPERIENCE, HIGHER_IS_BETTER, "npsPromoters", "npsResponses")
          .less("npsDetractors")
          .sampled("npsResponses")
          .with(Interval.TRINOMIAL)
          .countered("survey-coverage");
  public static final MetricDefinition RATING =
      metric("behaviour", BEHAVIOUR, HIGHER_IS_BETTER, "ratingPoints", "ratingsGiven")
          .times(1)
          .sampled("ratingsGiven")
          .with(Interval.MEAN)
          .countered("csat");
  public static final MetricDefinition QUALITY =
      metric("qa-score", BEHAVIOUR, HIGHER_IS_BETTER, "qaPointsEarned", "qaPointsPossible")
          .sampled("qaEvaluations")
          .countered("csat");
  public static final MetricDefinition ESCALATIONS =
      metric("escalation-rate", CUSTOMER_EXPERIENCE, WITHIN_BAND, "escalations", "contactsHandled")
          .countered();
  public static final MetricDefinition ATTRITION =
      metric("attrition", WORKFORCE, LOWER_IS_BETTER, "leavers", "headcountAverage").countered();
  public static final MetricDefinition COST_PER_CONTACT =
      metric("cost-per-contact", Family.COST, LOWER_IS_BETTER, "invoicedAmount", "contactsHandled")
          .times(1)
          .countered();
  public static final MetricDefinition COVERAGE =
      metric("survey-coverage", GOVERNANCE, HIGHER_IS_BETTER, "surveysInvited", "contactsHandled")
          .fromBothSources()
          .countered();
  public static final MetricDefinition FORECAST_ERROR =
      metric("forecast-error", GOVERNANCE, LOWER_IS_BETTER, "forecastDeviation", "contactsOffered")
          .fromBothSources()
          .countered();

  /// Of the client's own, with an interval that is looked at from the other end, or from both.
  public static final MetricDefinition DISSATISFACTION =
      metric(
              "dissatisfaction",
              CUSTOMER_EXPERIENCE,
              LOWER_IS_BETTER,
              "surveysDissatisfied",
              "surveysAnswered")
          .sampled("surveysAnswered")
          .with(Interval.WILSON)
          .countered();

  public static final MetricDefinition SATISFACTION_IN_A_BAND =
      metric(
              "satisfied-band",
              CUSTOMER_EXPERIENCE,
              WITHIN_BAND,
              "surveysSatisfied",
              "surveysAnswered")
          .sampled("surveysAnswered")
          .with(Interval.WILSON)
          .countered();

  /// Of measures of the client's own.
  public static final MetricDefinition CALLBACKS_PER_WALK =
      metric("callbacks-per-walk", WORKFORCE, HIGHER_IS_BETTER, "callbacksKept", "floorWalks")
          .times(1)
          .countered();

  public static final MeasureDefinition CALLBACKS_KEPT =
      new MeasureDefinition(
          "callbacksKept", MeasureUnit.COUNT, Origin.LINE, Party.CLIENT, true, "Callbacks kept");
  public static final MeasureDefinition FLOOR_WALKS =
      new MeasureDefinition(
          "floorWalks", MeasureUnit.COUNT, Origin.CONTRACT, Party.CLIENT, false, "Floor walks");

  /// Those that the counter-metrics of the metrics above name.
  public static final List<MetricDefinition> COUNTER_METRICS =
      List.of(
          metric(
                  "repeat-rate",
                  CUSTOMER_EXPERIENCE,
                  LOWER_IS_BETTER,
                  "repeatContacts",
                  "contactsHandled")
              .countered(),
          metric(
                  "transfer-rate",
                  CUSTOMER_EXPERIENCE,
                  LOWER_IS_BETTER,
                  "transfers",
                  "contactsHandled")
              .countered(),
          metric(
                  "abandon-rate-5",
                  EFFICIENCY,
                  LOWER_IS_BETTER,
                  "contactsAbandoned",
                  "abandonedShort5")
              .countered(),
          metric(
                  "abandon-rate-10",
                  EFFICIENCY,
                  LOWER_IS_BETTER,
                  "contactsAbandoned",
                  "abandonedShort10")
              .countered(),
          metric(
                  "fcr-net",
                  CUSTOMER_EXPERIENCE,
                  HIGHER_IS_BETTER,
                  "contactsResolvedFirst",
                  "contactsNotResolvableAtFirstLevel")
              .countered(),
          metric(
                  "survey-response-rate",
                  GOVERNANCE,
                  HIGHER_IS_BETTER,
                  "surveysAnswered",
                  "surveysInvited")
              .countered(),
          metric(
                  "complaint-rate",
                  CUSTOMER_EXPERIENCE,
                  LOWER_IS_BETTER,
                  "complaints",
                  "contactsHandled")
              .countered(),
          COVERAGE,
          SATISFACTION,
          SPEED_OF_ANSWER);

  private TestMetrics() {}

  /// The next version of a definition, whose values are half of what they were.
  public static MetricDefinition halved(MetricDefinition metric) {
    return new MetricDefinition(
        metric.code(),
        metric.version() + 1,
        metric.name(),
        metric.family(),
        metric.unit(),
        metric.direction(),
        metric.numerator(),
        metric.denominator(),
        metric.scale().divide(BigDecimal.TWO),
        metric.decimals(),
        metric.counterMetrics(),
        metric.channels(),
        metric.volumeSensitive(),
        metric.interval(),
        metric.sampleCount(),
        metric.fromOneSource(),
        metric.description(),
        metric.howGamed(),
        metric.source(),
        metric.benchmarks());
  }
}
