package dev.plumbline.kernel.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// What a vendor is paid for. Amounts and rates are in the contract's currency; rates may be finer
/// than its minor unit.
public sealed interface PricingModel {

  /// The measures without which there is no fee.
  Set<String> measures();

  /// The same amount every month.
  record Fixed(BigDecimal monthlyAmount) implements PricingModel {
    public Fixed {
      require(monthlyAmount.signum() >= 0, "monthlyAmount is not negative");
    }

    @Override
    public Set<String> measures() {
      return Set.of();
    }
  }

  /// A rate for each contact, in tiers: a contact is paid at the rate of the tier that it falls in,
  /// so one contact more never lowers the fee of those before it.
  ///
  /// @param measure the measure that is paid for, such as `contactsHandled`
  /// @param tiers from 0 upwards, each up to where the next begins
  record PerContact(String measure, List<Tier> tiers) implements PricingModel {
    public PerContact {
      tiers = List.copyOf(tiers);
      require(
          !tiers.isEmpty() && tiers.getFirst().from().signum() == 0, "the first tier starts at 0");
      for (int i = 1; i < tiers.size(); i++) {
        require(
            tiers.get(i - 1).from().compareTo(tiers.get(i).from()) < 0,
            "each tier starts above the one before it");
      }
    }

    @Override
    public Set<String> measures() {
      return Set.of(measure);
    }
  }

  /// The rate from a volume on.
  ///
  /// @param from the volume at which the tier begins; it ends just below the next tier's
  record Tier(BigDecimal from, BigDecimal rate) {
    public Tier {
      require(rate.signum() >= 0, "rate is not negative");
    }
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
