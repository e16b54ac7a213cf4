package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.contract.metric.catalogue.MetricBuilder.difference;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.metric;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.sum;
import static dev.plumbline.kernel.measure.Threshold.Kind.ABANDONED_SHORT;
import static dev.plumbline.kernel.measure.Threshold.Kind.ABANDONED_WITHIN;
import static dev.plumbline.kernel.measure.Threshold.Kind.ANSWERED_WITHIN;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Service level in the five forms that contracts use. They differ in what becomes of abandoned
/// contacts, and by many points on the same day, so each is a metric of its own.
final class ServiceLevelMetrics {

  private static final List<Integer> SECONDS = List.of(20, 30, 60);

  private ServiceLevelMetrics() {}

  static Stream<MetricDefinition> definitions() {
    return SECONDS.stream()
        .flatMap(seconds -> Stream.concat(withoutShort(seconds), plain(seconds)));
  }

  /// Both thresholds are in the code: seconds to answer, then seconds of a short abandon.
  private static Stream<MetricDefinition> withoutShort(int seconds) {
    return AbandonMetrics.SHORT_SECONDS.stream()
        .map(
            tooShort ->
                level(
                    "service-level-%d-%d".formatted(seconds, tooShort),
                    "Service level, %d seconds, without abandons within %d"
                        .formatted(seconds, tooShort),
                    answered(seconds),
                    difference("contactsOffered", ABANDONED_SHORT.of(tooShort).code()),
                    "contacts offered, without those given up within %d seconds."
                        .formatted(tooShort)));
  }

  private static Stream<MetricDefinition> plain(int seconds) {
    String abandoned = ABANDONED_WITHIN.of(seconds).code();
    return Stream.of(
        level(
            "service-level-offered-" + seconds,
            "Service level of offered, %d seconds".formatted(seconds),
            answered(seconds),
            sum("contactsOffered"),
            "all contacts offered: every abandoned contact counts against it."),
        level(
            "service-level-handled-" + seconds,
            "Service level of handled, %d seconds".formatted(seconds),
            answered(seconds),
            sum("contactsHandled"),
            "contacts handled: abandoned contacts are not seen at all."),
        level(
            "service-level-abandons-count-" + seconds,
            "Service level, early abandons as answered, %d seconds".formatted(seconds),
            sum(ANSWERED_WITHIN.of(seconds).code(), abandoned),
            sum("contactsOffered"),
            "all contacts offered, where one given up in that time counts as answered."),
        level(
            "service-level-net-of-abandons-" + seconds,
            "Service level net of early abandons, %d seconds".formatted(seconds),
            answered(seconds),
            difference("contactsOffered", abandoned),
            "contacts offered, without those given up in that time."));
  }

  private static MetricDefinition level(
      String code,
      String name,
      Map<String, BigDecimal> numerator,
      Map<String, BigDecimal> denominator,
      String outOf) {
    return metric(code, name, EFFICIENCY)
        .ratio(numerator, denominator)
        .ofTheQueue()
        .volumeSensitive()
        .gamedShownBy("abandon-rate", "fcr-net", "csat")
        .text(
            "Contacts answered within the threshold, of " + outOf,
            "Whoever has waited past the threshold is left waiting, since answering no longer"
                + " helps the figure; contacts are hurried to free agents.",
            Source.FIELD);
  }

  private static Map<String, BigDecimal> answered(int seconds) {
    return sum(ANSWERED_WITHIN.of(seconds).code());
  }
}
