package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.contract.metric.catalogue.MetricBuilder.difference;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.metric;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.sum;
import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;
import static dev.plumbline.kernel.metric.Family.GOVERNANCE;
import static dev.plumbline.kernel.metric.Interval.NONE;
import static dev.plumbline.kernel.metric.Interval.TRINOMIAL;
import static dev.plumbline.kernel.metric.Interval.WILSON;
import static dev.plumbline.kernel.metric.MetricUnit.POINTS;

import dev.plumbline.kernel.metric.Benchmark;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/// What customers say when they are asked, and whether they are asked.
final class SurveyMetrics {

  /// Named in the article that asks for it as the fall of national satisfaction in 2022.
  private static final Benchmark UNITED_STATES =
      new Benchmark(
          new BigDecimal("73.1"),
          "American Customer Satisfaction Index, national score of the United States, second"
              + " quarter of 2022: an index from 0 to 100 over all industries, not a share of"
              + " ratings",
          LocalDate.of(2022, 6, 30));

  private SurveyMetrics() {}

  static Stream<MetricDefinition> definitions() {
    return Stream.concat(answers(), reach());
  }

  private static Stream<MetricDefinition> answers() {
    return Stream.of(
        metric("csat", "Customer satisfaction, top two boxes", CUSTOMER_EXPERIENCE)
            .ratio("surveysSatisfied", "surveysAnswered")
            .sampled("surveysAnswered", WILSON)
            .gamedShownBy("survey-coverage", "survey-response-rate", "complaint-rate")
            .besides(UNITED_STATES)
            .text(
                "Satisfaction ratings of 4 or 5 on a scale of 5, of all ratings given.",
                "Only customers who sound pleased are asked, or they are told what to answer.",
                "Field practice (top-two-box share); its interval: E. B. Wilson, Probable"
                    + " Inference, Journal of the American Statistical Association, 1927"),
        metric("nps", "Net promoter score", CUSTOMER_EXPERIENCE)
            .ratio(difference("npsPromoters", "npsDetractors"), sum("npsResponses"))
            .in(POINTS, 100)
            .sampled("npsResponses", TRINOMIAL)
            .gamedShownBy("survey-coverage")
            .text(
                "Would you recommend us, 0 to 10: answers of 9 and 10 less answers of 0 to 6, of"
                    + " all answers; from −100 to 100 points.",
                "Only customers who sound pleased are asked.",
                Source.NPS),
        metric("ces", "Customer effort score", CUSTOMER_EXPERIENCE)
            .ratio("cesPoints", "cesResponses")
            .in(POINTS, 1)
            .sampled("cesResponses", NONE)
            .gamedShownBy("repeat-rate")
            .text(
                "How easy was it, 1 to 7, 7 the easiest: the mean of all answers.",
                "Customers are asked before they can know whether the matter is settled.",
                Source.CES));
  }

  private static Stream<MetricDefinition> reach() {
    return Stream.of(
        metric("survey-coverage", "Survey coverage", GOVERNANCE)
            .ratio("surveysInvited", "contactsHandled")
            .fromBothSources()
            .text(
                "Contacts whose customer was asked for a rating, of all handled.",
                "It shows gaming and is not a target itself: a fall means that customers are"
                    + " chosen.",
                Source.PLUMBLINE),
        metric("survey-response-rate", "Survey response rate", GOVERNANCE)
            .ratio("surveysAnswered", "surveysInvited")
            .text(
                "Ratings given, of all that were asked for.",
                "It shows gaming and is not a target itself: a fall means that surveys are sent"
                    + " late, or to where they are not read.",
                Source.PLUMBLINE));
  }
}
