package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.pricing.FixedPricing;
import dev.plumbline.contract.pricing.FtePricing;
import dev.plumbline.contract.pricing.HourlyPricing;
import dev.plumbline.contract.pricing.OutcomePricing;
import dev.plumbline.contract.pricing.PerContactPricing;
import dev.plumbline.contract.pricing.PerMinutePricing;
import dev.plumbline.contract.pricing.PriceTier;
import dev.plumbline.contract.pricing.Pricing;
import dev.plumbline.contract.pricing.PricingAdditions;
import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.page.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/// What a month costs.
final class PricingSection {

  private final Currency currency;

  private PricingSection(Currency currency) {
    this.currency = currency;
  }

  static Section of(Subject subject) {
    Currency currency = subject.terms().content().currency();
    Pricing pricing = subject.terms().content().pricing();
    Section section =
        new PricingSection(currency)
            .base(pricing)
            .say(
                "Each line of a month's fee is rounded to the minor unit of %s, half to even."
                    .formatted(currency.getCurrencyCode()));
    PricingAdditions additions = pricing.additions();
    return additions == null ? section : section.part(new AdditionWords(currency).of(additions));
  }

  private Section base(Pricing pricing) {
    Section section = Section.titled("Pricing");
    return switch (pricing) {
      case FixedPricing it ->
          section
              .say("The vendor is paid the same amount every month.")
              .table(rates("Month", it.monthlyAmount()));
      case FtePricing it ->
          section
              .say(
                  "The vendor is paid a rate for each agent a month, as headcountAverage counts"
                      + " them.")
              .table(rates("Agent and month", it.rate()));
      case HourlyPricing it ->
          section
              .say("The vendor is paid a rate for each hour, as paidHours counts them.")
              .table(rates("Paid hour", it.rate()));
      case PerContactPricing it ->
          section
              .say(
                  "The vendor is paid for each contact of a month, as %s counts them. Each contact"
                          .formatted(it.measure())
                      + " is paid at the rate of the tier that it falls in.")
              .table(tiers("contact", it.tiers()));
      case PerMinutePricing it ->
          section
              .say(
                  "The vendor is paid for each minute of work: the sum of %s, in minutes. Each"
                          .formatted(String.join(", ", it.seconds()))
                      + " minute of a month is paid at the rate of the tier that it falls in.")
              .table(tiers("minute", it.tiers()));
      case OutcomePricing it ->
          section
              .say(
                  "The vendor is paid for each contact that was resolved, as contactsResolvedFirst"
                      + " counts them, in months that meet the quality gate. A month that does not"
                      + " meet it, or in which it cannot be measured, pays nothing by this model.")
              .fact("Quality gate", GateWords.of(it.gate()))
              .table(rates("Resolved contact", it.rate()));
    };
  }

  private Table rates(String thing, BigDecimal rate) {
    return Table.of("For each", "#Rate").row(thing, Quantity.money(rate, currency));
  }

  private Table tiers(String unit, List<PriceTier> tiers) {
    Table table = Table.of("#From", "#Up to", "#Rate for each " + unit);
    for (int i = 0; i < tiers.size(); i++) {
      table =
          table.row(
              tiers.get(i).from().toPlainString(),
              i + 1 < tiers.size() ? "below " + tiers.get(i + 1).from().toPlainString() : "no end",
              Quantity.money(tiers.get(i).rate(), currency));
    }
    return table;
  }
}
