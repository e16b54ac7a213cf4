package dev.plumbline.kernel.pricing;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.pricing.Fee.Item;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.PerMinute;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Prices and months written briefly.
final class TestPricing {

  static final Currency EUR = Currency.getInstance("EUR");

  private TestPricing() {}

  /// @param tiers such as `0:2.40 1000:2.10`
  static PerContact perContact(String tiers) {
    return new PerContact("contactsHandled", tiers(tiers));
  }

  static PerMinute perMinute(String tiers) {
    return new PerMinute(PerMinute.HANDLING, tiers(tiers));
  }

  static List<Tier> tiers(String tiers) {
    return Arrays.stream(tiers.split(" "))
        .map(tier -> tier.split(":"))
        .map(tier -> new Tier(number(tier[0]), number(tier[1])))
        .toList();
  }

  /// The gate that a share of contacts is resolved at once.
  static QualityGate resolvedAtLeast(String percent) {
    return new QualityGate(
        "fcr-gross",
        Map.of("contactsResolvedFirst", BigDecimal.ONE),
        Map.of("contactsHandled", BigDecimal.ONE),
        BigDecimal.valueOf(100),
        number(percent),
        null);
  }

  static VolumeBands bands(
      String baseline, String deadBandPercent, String rateAbove, String rateBelow) {
    return new VolumeBands(
        "contactsHandled",
        number(baseline),
        number(deadBandPercent),
        number(rateAbove),
        number(rateBelow));
  }

  static MinimumCommitment minimum(String amount) {
    return new MinimumCommitment(number(amount));
  }

  static GainShare gainShare(String baselineCost, String percent, String cap) {
    return new GainShare(number(baselineCost), number(percent), number(cap));
  }

  /// @param values such as `contactsHandled=1000 paidHours=12.5`; empty for none
  static Measures month(String values) {
    return Measures.of(
        Arrays.stream(values.split(" "))
            .filter(value -> !value.isEmpty())
            .map(value -> value.split("="))
            .collect(Collectors.toMap(value -> value[0], value -> number(value[1]))));
  }

  static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  /// Such as `BASE month: 1 × 87450 = 87450.00 EUR`.
  static String shown(Item item) {
    return "%s %s: %s × %s = %s"
        .formatted(
            item.kind(), item.what(), plain(item.quantity()), plain(item.rate()), item.amount());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
