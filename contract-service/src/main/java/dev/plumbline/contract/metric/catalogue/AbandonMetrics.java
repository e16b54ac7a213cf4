package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.contract.metric.catalogue.MetricBuilder.difference;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.metric;
import static dev.plumbline.kernel.measure.Threshold.Kind.ABANDONED_SHORT;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;
import static dev.plumbline.kernel.metric.Family.GOVERNANCE;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.List;
import java.util.stream.Stream;

/// Contacts that customers gave up while waiting.
final class AbandonMetrics {

  /// Seconds within which an abandoned contact is taken for a misdial.
  static final List<Integer> SHORT_SECONDS = List.of(5, 10);

  private AbandonMetrics() {}

  static Stream<MetricDefinition> definitions() {
    return Stream.concat(
        Stream.of(gross()),
        SHORT_SECONDS.stream().flatMap(seconds -> Stream.of(rate(seconds), shortShare(seconds))));
  }

  private static MetricDefinition gross() {
    return metric("abandon-rate-gross", "Abandon rate, gross", EFFICIENCY)
        .ratio("contactsAbandoned", "contactsOffered")
        .lowerIsBetter()
        .ofTheQueue()
        .volumeSensitive()
        .gamedShownBy("asa", "csat")
        .text(
            "Contacts abandoned while waiting, of all contacts offered, however short the wait.",
            "Contacts are answered only to be put on hold, or turned away before they are"
                + " offered.",
            Source.FIELD);
  }

  private static MetricDefinition rate(int seconds) {
    String tooShort = ABANDONED_SHORT.of(seconds).code();
    return metric(
            "abandon-rate-" + seconds,
            "Abandon rate without the first " + seconds + " seconds",
            EFFICIENCY)
        .ratio(difference("contactsAbandoned", tooShort), difference("contactsOffered", tooShort))
        .lowerIsBetter()
        .ofTheQueue()
        .volumeSensitive()
        .gamedShownBy("short-abandon-share", "csat")
        .text(
            "Contacts abandoned while waiting, of all contacts offered, where those given up within"
                + " %d seconds are taken out of both.".formatted(seconds),
            "Abandoned contacts are booked as short ones.",
            Source.OUTSOURCING);
  }

  private static MetricDefinition shortShare(int seconds) {
    return metric(
            "short-abandon-share-" + seconds,
            "Share of abandons within " + seconds + " seconds",
            GOVERNANCE)
        .ratio(ABANDONED_SHORT.of(seconds).code(), "contactsAbandoned")
        .lowerIsBetter()
        .ofTheQueue()
        .text(
            "Of the abandoned contacts, those given up within %d seconds, which the abandon rate"
                    .formatted(seconds)
                + " leaves out.",
            "It shows gaming and is not a target itself: a rise without a change in the queue means"
                + " that abandons are booked as short ones.",
            Source.PLUMBLINE);
  }
}
