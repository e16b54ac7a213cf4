package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.PricingModel.Fixed;
import static dev.plumbline.kernel.pricing.PricingModel.PerContact;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A month's fee with the lines it is made of.
///
/// @param items at least one; their amounts add up to the total
public record Fee(List<Item> items) {

  /// One line of a fee.
  ///
  /// @param quantity how many of the thing paid for
  /// @param rate the price of one
  /// @param amount quantity × rate, rounded HALF_EVEN to the minor unit
  public record Item(BigDecimal quantity, BigDecimal rate, Money amount) {
    private static Item of(BigDecimal quantity, BigDecimal rate, Currency currency) {
      return new Item(quantity, rate, Money.rounded(quantity.multiply(rate), currency));
    }
  }

  public Fee {
    items = List.copyOf(items);
  }

  /// What a month costs under a model; empty where a measure that the model pays for is absent.
  ///
  /// @param measures of the month, pooled over all lines of the scope
  public static Optional<Fee> of(PricingModel model, Measures measures, Currency currency) {
    return switch (model) {
      case Fixed fixed ->
          Optional.of(new Fee(List.of(Item.of(BigDecimal.ONE, fixed.monthlyAmount(), currency))));
      case PerContact perContact ->
          measures
              .find(perContact.measure())
              .map(volume -> new Fee(tierItems(perContact.tiers(), volume, currency)));
    };
  }

  public Money total() {
    return items.stream().map(Item::amount).reduce(Money::plus).orElseThrow();
  }

  /// One item for each tier that the volume reaches; the first tier always, so that no volume is a
  /// fee of 0.
  private static List<Item> tierItems(List<Tier> tiers, BigDecimal volume, Currency currency) {
    return IntStream.range(0, tiers.size())
        .boxed()
        .flatMap(
            i -> {
              Tier tier = tiers.get(i);
              BigDecimal end = i + 1 < tiers.size() ? volume.min(tiers.get(i + 1).from()) : volume;
              return i == 0 || end.compareTo(tier.from()) > 0
                  ? Stream.of(Item.of(end.subtract(tier.from()), tier.rate(), currency))
                  : Stream.empty();
            })
        .toList();
  }
}
