package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.contract.metric.catalogue.MetricBuilder.difference;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.metric;
import static dev.plumbline.contract.metric.catalogue.MetricBuilder.sum;
import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;
import static dev.plumbline.kernel.metric.Family.GOVERNANCE;
import static dev.plumbline.kernel.metric.MetricUnit.PER_THOUSAND;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.stream.Stream;

/// Whether the customer's matter was settled, and what happened when it was not.
final class ResolutionMetrics {

  private ResolutionMetrics() {}

  static Stream<MetricDefinition> definitions() {
    return Stream.concat(resolved(), unresolved());
  }

  private static Stream<MetricDefinition> resolved() {
    return Stream.of(
        metric("fcr-gross", "First contact resolution, gross", CUSTOMER_EXPERIENCE)
            .ratio("contactsResolvedFirst", "contactsHandled")
            .gamedShownBy("repeat-rate")
            .text(
                "Contacts whose matter was settled at the first contact, of all handled.",
                "Contacts are marked as settled when the customer hangs up.",
                Source.FIELD),
        metric("fcr-net", "First contact resolution, net", CUSTOMER_EXPERIENCE)
            .ratio(
                sum("contactsResolvedFirst"),
                difference("contactsHandled", "contactsNotResolvableAtFirstLevel"))
            .gamedShownBy("repeat-rate", "fcr-exclusion-share")
            .text(
                "Contacts whose matter was settled at the first contact, of those that the first"
                    + " level was able and allowed to settle.",
                "Whatever was not settled is declared not resolvable at the first level.",
                Source.FIELD),
        metric("fcr-exclusion-share", "FCR exclusion share", GOVERNANCE)
            .ratio("contactsNotResolvableAtFirstLevel", "contactsHandled")
            .lowerIsBetter()
            .text(
                "Contacts that net first contact resolution leaves out, of all handled.",
                "It shows gaming and is not a target itself: a rise flatters net first contact"
                    + " resolution.",
                Source.PLUMBLINE));
  }

  private static Stream<MetricDefinition> unresolved() {
    return Stream.of(
        metric("repeat-rate", "Repeat rate", CUSTOMER_EXPERIENCE)
            .ratio("repeatContacts", "contactsHandled")
            .lowerIsBetter()
            .text(
                "Contacts of customers who had been in touch on the same matter, of all handled.",
                "The matter is booked under another topic, or the look-back is made shorter.",
                Source.FIELD),
        metric("transfer-rate", "Transfer rate", CUSTOMER_EXPERIENCE)
            .ratio("transfers", "contactsHandled")
            .lowerIsBetter()
            .gamedShownBy("repeat-rate")
            .text(
                "Contacts handed to another team, of all handled.",
                "Customers are told to contact the other team themselves.",
                Source.FIELD),
        metric("escalation-rate", "Escalation rate", CUSTOMER_EXPERIENCE)
            .ratio("escalations", "contactsHandled")
            .withinBand()
            .gamedShownBy("complaint-rate")
            .text(
                "Contacts handed to a higher level, of all handled. Too many mean that the first"
                    + " level cannot help, too few that customers are kept from those who can.",
                "Customers who ask for a higher level are refused it.",
                Source.FIELD),
        metric("complaint-rate", "Complaint rate", CUSTOMER_EXPERIENCE)
            .ratio("complaints", "contactsHandled")
            .in(PER_THOUSAND, 1000)
            .lowerIsBetter()
            .text(
                "Complaints about the service per thousand contacts handled.",
                "Complaints are not written down, or are booked as feedback.",
                Source.FIELD));
  }
}
