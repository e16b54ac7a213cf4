package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.contract.metric.catalogue.MetricBuilder.metric;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.sum;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;
import static dev.plumbline.kernel.metric.MetricUnit.SECONDS;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.stream.Stream;

/// How long contacts take and how long customers wait.
final class TimeMetrics {

  private TimeMetrics() {}

  static Stream<MetricDefinition> definitions() {
    return Stream.of(
        metric("aht", "Average handle time", EFFICIENCY)
            .ratio(sum("talkSeconds", "holdSeconds", "wrapSeconds"), sum("contactsHandled"))
            .in(SECONDS, 1)
            .lowerIsBetter()
            .gamedShownBy("repeat-rate", "transfer-rate", "csat")
            .text(
                "Time in conversation, on hold and in after-contact work, per contact handled.",
                "Contacts are cut short, passed on or hung up on, and the customer comes back.",
                Source.OUTSOURCING),
        metric("average-talk-time", "Average talk time", EFFICIENCY)
            .ratio("talkSeconds", "contactsHandled")
            .in(SECONDS, 1)
            .lowerIsBetter()
            .gamedShownBy("repeat-rate", "transfer-rate", "csat")
            .text(
                "Time in conversation per contact handled, for operations that do not know hold"
                    + " and after-contact time.",
                "Contacts are cut short or passed on, and work moves into hold or after-contact"
                    + " time, which is not counted here.",
                Source.FIELD),
        metric("asa", "Average speed of answer", EFFICIENCY)
            .ratio("queueSecondsAnswered", "contactsHandled")
            .in(SECONDS, 1)
            .lowerIsBetter()
            .ofTheQueue()
            .volumeSensitive()
            .gamedShownBy("abandon-rate", "csat")
            .text(
                "Time that answered contacts waited in the queue, per contact handled; a contact"
                    + " answered at once counts as 0 seconds.",
                "Long waits end as abandoned contacts, which this does not see; new contacts are"
                    + " answered before old ones.",
                Source.OUTSOURCING));
  }
}
