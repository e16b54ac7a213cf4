package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.Fee.Kind.SHORTFALL;
import static dev.plumbline.kernel.pricing.QualityGate.Verdict.MET;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee.Item;
import dev.plumbline.kernel.pricing.PricingModel.BaseModel;
import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.PricingModel.Fte;
import dev.plumbline.kernel.pricing.PricingModel.Hourly;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.PerMinute;
import dev.plumbline.kernel.pricing.PricingModel.WithAdditions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Works a fee out of measures that hold all that the model needs.
record FeeCalculation(Measures measures, Currency currency) {

  private static final int SECONDS_PER_MINUTE = 60;

  Fee fee(PricingModel model) {
    return switch (model) {
      case BaseModel base -> base(base);
      case WithAdditions(BaseModel base, Additions additions) -> extended(base(base), additions);
    };
  }

  private Fee base(BaseModel model) {
    return switch (model) {
      case Fixed it -> ungated(single("month", ONE, it.monthlyAmount()));
      case PerContact it ->
          ungated(Tiers.items(it.measure(), it.tiers(), measures.get(it.measure()), 1, currency));
      case PerMinute it ->
          ungated(
              Tiers.items(
                  "minutes of " + String.join(" + ", it.seconds()),
                  it.tiers(),
                  it.seconds().stream().map(measures::get).reduce(ZERO, BigDecimal::add),
                  SECONDS_PER_MINUTE,
                  currency));
      case Fte it -> ungated(single(Fte.MEASURE, measures.get(Fte.MEASURE), it.rate()));
      case Hourly it -> ungated(single(Hourly.MEASURE, measures.get(Hourly.MEASURE), it.rate()));
      case Outcome it -> gated(it);
    };
  }

  private Fee gated(Outcome model) {
    QualityGate.Result gate = model.gate().judge(measures);
    List<Item> items =
        switch (gate.verdict()) {
          case MET -> single(Outcome.MEASURE, measures.get(Outcome.MEASURE), model.rate());
          case NOT_MET -> single(Outcome.MEASURE + ", gate not met", ZERO, model.rate());
          case NOT_MEASURABLE ->
              single(Outcome.MEASURE + ", gate not measurable", ZERO, model.rate());
        };
    return new Fee(items, gate);
  }

  private static Fee ungated(List<Item> items) {
    return new Fee(items, null);
  }

  private List<Item> single(String what, BigDecimal quantity, BigDecimal rate) {
    return List.of(Item.base(what, quantity, 1, rate, currency));
  }

  /// The volume first, because it is part of what was ordered; then the least fee; a saving is one
  /// against what the client really pays, so it comes last, and is none of a vendor that failed its
  /// gate.
  private Fee extended(Fee fee, Additions additions) {
    List<Item> items = new ArrayList<>(fee.items());
    Optional.ofNullable(additions.volumeBands())
        .flatMap(it -> it.item(measures, currency))
        .filter(it -> it.amount().amount().signum() != 0)
        .ifPresent(items::add);
    shortfall(Fee.sum(items), additions).ifPresent(items::add);
    if (fee.gate() == null || fee.gate().verdict() == MET) {
      Money paid = Fee.sum(items);
      Optional.ofNullable(additions.gainShare())
          .flatMap(it -> it.item(measures, paid))
          .filter(it -> it.amount().amount().signum() != 0)
          .ifPresent(items::add);
    }
    return new Fee(items, fee.gate());
  }

  /// A fee is never below 0: credits for volume that did not come are not paid out.
  private Optional<Item> shortfall(Money fee, Additions additions) {
    MinimumCommitment commitment = additions.minimumCommitment();
    Money least = commitment == null ? Money.zero(currency) : commitment.in(currency);
    return fee.compareTo(least) < 0
        ? Optional.of(
            Item.lump(
                SHORTFALL,
                commitment == null ? "up to 0" : "up to the minimum commitment",
                least.minus(fee)))
        : Optional.empty();
  }
}
