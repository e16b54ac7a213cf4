package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.contract.metric.catalogue.MetricBuilder.metric;
import static dev.plumbline.kernel.metric.Family.COST;
import static dev.plumbline.kernel.metric.Family.GOVERNANCE;
import static dev.plumbline.kernel.metric.MetricUnit.MONEY;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.stream.Stream;

/// What the service costs, and how well the client foresaw how much of it would be needed.
final class CostMetrics {

  private CostMetrics() {}

  static Stream<MetricDefinition> definitions() {
    return Stream.of(
        metric("cost-per-contact", "Cost per contact", COST)
            .ratio("invoicedAmount", "contactsHandled")
            .in(MONEY, 1)
            .lowerIsBetter()
            .gamedShownBy("cost-per-resolution")
            .text(
                "What the vendor invoiced per contact handled.",
                "Contacts that settle nothing are multiplied: each makes the average cheaper.",
                Source.FIELD),
        metric("cost-per-resolution", "Cost per resolution", COST)
            .ratio("invoicedAmount", "contactsResolvedFirst")
            .in(MONEY, 1)
            .lowerIsBetter()
            .text(
                "What the vendor invoiced per contact whose matter was settled at once.",
                "Contacts are marked as settled when the customer hangs up.",
                Source.FIELD),
        metric("forecast-error", "Forecast error of the client", GOVERNANCE)
            .ratio("forecastDeviation", "contactsOffered")
            .lowerIsBetter()
            .fromBothSources()
            .text(
                "The differences between contacts offered and forecast, by line and month, whatever"
                    + " their sign, of contacts offered. A duty of the client.",
                "Forecasts are changed after the fact.",
                Source.FIELD));
  }
}
