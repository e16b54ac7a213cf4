package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.pricing.GainShareTerms;
import dev.plumbline.contract.pricing.MinimumCommitmentTerms;
import dev.plumbline.contract.pricing.PricingAdditions;
import dev.plumbline.contract.pricing.VolumeBandTerms;
import dev.plumbline.contract.schedule.page.Section;
import java.util.Currency;
import java.util.Optional;

/// What is added to a pricing model, in words.
record AdditionWords(Currency currency) {

  Section of(PricingAdditions additions) {
    return Section.titled("Additions")
        .fact("Volume bands", Optional.ofNullable(additions.volumeBands()).map(this::words))
        .fact(
            "Minimum commitment",
            Optional.ofNullable(additions.minimumCommitment()).map(this::words))
        .fact("Gain share", Optional.ofNullable(additions.gainShare()).map(this::words));
  }

  private String words(VolumeBandTerms bands) {
    return "Around %s %s a month lies a dead band of %s to either side. Each unit above it is charged"
            .formatted(
                bands.baselineVolume().toPlainString(),
                bands.measure(),
                Quantity.percent(bands.deadBandPercent()))
        + " with %s on top, each unit missing below it is credited with %s."
            .formatted(
                Quantity.money(bands.rateAbove(), currency),
                Quantity.money(bands.rateBelow(), currency));
  }

  private String words(MinimumCommitmentTerms commitment) {
    return "The client pays %s a month at least, volume bands included."
        .formatted(Quantity.money(commitment.monthlyAmount(), currency));
  }

  private String words(GainShareTerms share) {
    return "The vendor receives %s of what the client saves against %s for each contact handled,"
            .formatted(
                Quantity.percent(share.sharePercent()),
                Quantity.money(share.baselineCostPerContact(), currency))
        + " and at most %s a month.".formatted(Quantity.money(share.monthlyCap(), currency));
  }
}
