package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.contract.metric.catalogue.MetricBuilder.metric;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.sum;
import static dev.plumbline.kernel.metric.Family.WORKFORCE;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/// How the vendor's people are used, and whether they stay.
final class WorkforceMetrics {

  private WorkforceMetrics() {}

  static Stream<MetricDefinition> definitions() {
    return Stream.of(
        metric("occupancy", "Occupancy", WORKFORCE)
            .ratio(
                sum("talkSeconds", "holdSeconds", "wrapSeconds"),
                sum("talkSeconds", "holdSeconds", "wrapSeconds", "availableSeconds"))
            .withinBand()
            .gamedShownBy("attrition")
            .text(
                "Time agents spend on contacts, of the time they are on contacts or waiting for"
                    + " one. Too low is waste; too high wears people out.",
                "Too few people are kept busy without a pause, until they leave.",
                Source.FIELD),
        metric("shrinkage", "Shrinkage", WORKFORCE)
            .ratio("paidUnavailableHours", "paidHours")
            .lowerIsBetter()
            .gamedShownBy("adherence")
            .text(
                "Paid hours in which agents were not available for contacts, of all paid hours.",
                "Training and coaching are cut, or booked as available time.",
                Source.FIELD),
        metric("adherence", "Schedule adherence", WORKFORCE)
            .ratio("adherentMinutes", "scheduledMinutes")
            .text(
                "Scheduled minutes in which agents did what was scheduled, of all scheduled.",
                "Schedules are rewritten after the fact.",
                Source.FIELD),
        metric("attrition", "Attrition, annualised", WORKFORCE)
            .ratio(Map.of("leavers", BigDecimal.valueOf(12)), sum("headcountAverage"))
            .lowerIsBetter()
            .text(
                "Agents who left, times twelve, of the sum of the monthly average head counts: the"
                    + " share that would leave in a year at this pace.",
                "Leavers are booked as moved to another account.",
                Source.FIELD));
  }
}
