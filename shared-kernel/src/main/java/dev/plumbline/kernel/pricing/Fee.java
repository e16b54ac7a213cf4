package dev.plumbline.kernel.pricing;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A month's fee with the lines it is made of.
///
/// @param items at least one; their amounts add up to the total
/// @param gate what the model's quality gate came to; null where it has none
public record Fee(List<Item> items, QualityGate.@Nullable Result gate) {

  /// Where an item comes from.
  public enum Kind {
    /// The base model.
    BASE,
    /// Volume above the dead band.
    ADDITIONAL_RESOURCE_CHARGE,
    /// Volume below the dead band; its rate and amount are negative.
    REDUCED_RESOURCE_CREDIT,
    /// What is missing to the least fee: the minimum commitment, or 0 without one.
    SHORTFALL,
    /// The vendor's share of the saving.
    GAIN_SHARE
  }

  /// One line of a fee.
  ///
  /// @param what is paid for, in the codes of measures
  /// @param quantity how many of the thing paid for
  /// @param rate the price of one
  /// @param amount quantity × rate, rounded HALF_EVEN to the minor unit
  public record Item(Kind kind, String what, BigDecimal quantity, BigDecimal rate, Money amount) {

    static Item of(
        Kind kind, String what, BigDecimal quantity, BigDecimal rate, Currency currency) {
      return new Item(kind, what, quantity, rate, Money.rounded(quantity.multiply(rate), currency));
    }

    static Item lump(Kind kind, String what, Money amount) {
      return new Item(kind, what, BigDecimal.ONE, amount.amount(), amount);
    }

    /// An item of the base model. The amount is worked out of the parts, the quotient last, and not
    /// of the quantity, which may not end.
    ///
    /// @param parts what was counted, such as seconds
    /// @param unit how many parts make one of the quantity, such as 60
    static Item base(String what, BigDecimal parts, int unit, BigDecimal rate, Currency currency) {
      return new Item(
          Kind.BASE,
          what,
          per(parts, unit),
          rate,
          Money.rounded(per(parts.multiply(rate), unit), currency));
    }

    private static BigDecimal per(BigDecimal parts, int unit) {
      return unit == 1 ? parts : parts.divide(BigDecimal.valueOf(unit), MathContext.DECIMAL128);
    }
  }

  public Fee {
    items = List.copyOf(items);
  }

  /// What a month costs under a model; empty where a measure that the model pays for is absent.
  ///
  /// @param measures of the month, pooled over all lines of the scope
  public static Optional<Fee> of(PricingModel model, Measures measures, Currency currency) {
    if (!measures.hasAll(model.measures())) {
      return Optional.empty();
    }
    return Optional.of(new FeeCalculation(measures, currency).fee(model));
  }

  public Money total() {
    return sum(items);
  }

  static Money sum(List<Item> items) {
    return items.stream().map(Item::amount).reduce(Money::plus).orElseThrow();
  }
}
