package dev.plumbline.contract.pricing;

import dev.plumbline.contract.document.Part;
import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a pricing model makes sense: what a single field cannot know.
public final class PricingChecks {

  private PricingChecks() {}

  /// What makes no sense about a pricing model.
  ///
  /// @param currency of the contract; null where it is not known
  public static Stream<Violation> violations(Part<Pricing> pricing, @Nullable Currency currency) {
    return switch (pricing.value()) {
      case FixedPricing it -> fixed(new Part<>(pricing.pointer(), it), currency);
      case PerContactPricing it -> perContact(new Part<>(pricing.pointer(), it));
    };
  }

  private static Stream<Violation> fixed(Part<FixedPricing> fixed, @Nullable Currency currency) {
    return fixed.field("monthlyAmount", FixedPricing::monthlyAmount).stream()
        .filter(amount -> isFinerThanMinorUnit(amount.value(), currency))
        .map(
            amount ->
                amount.violation(
                    "too-many-decimals", "has more decimals than the currency's minor unit"));
  }

  private static boolean isFinerThanMinorUnit(BigDecimal amount, @Nullable Currency currency) {
    return currency != null
        && currency.getDefaultFractionDigits() >= 0
        && amount.stripTrailingZeros().scale() > Money.decimals(currency);
  }

  private static Stream<Violation> perContact(Part<PerContactPricing> perContact) {
    List<Part<PriceTier>> tiers = perContact.elements("tiers", PerContactPricing::tiers);
    Stream<Violation> first =
        tiers.stream()
            .limit(1)
            .flatMap(tier -> tier.field("from", PriceTier::from).stream())
            .filter(from -> from.value().signum() > 0)
            .map(from -> from.violation("not-zero", "must be 0 in the first tier"));
    Stream<Violation> rising =
        IntStream.range(1, tiers.size())
            .filter(i -> !rises(tiers.get(i - 1).value(), tiers.get(i).value()))
            .mapToObj(
                i ->
                    tiers
                        .get(i)
                        .violation("from", "not-rising", "must be above the tier before it"));
    Stream<Violation> measure =
        perContact.field("measure", PerContactPricing::measure).stream()
            .filter(it -> KnownMeasures.find(it.value()).filter(PricingChecks::isPayable).isEmpty())
            .map(
                it ->
                    it.violation(
                        "unknown-measure",
                        "is not the code of a known measure that vendors count by line"));
    return Stream.of(first, rising, measure).flatMap(it -> it);
  }

  private static boolean rises(PriceTier lower, PriceTier upper) {
    BigDecimal from = lower.from();
    BigDecimal next = upper.from();
    return from == null || next == null || from.compareTo(next) < 0;
  }

  private static boolean isPayable(MeasureDefinition measure) {
    return measure.unit() == MeasureUnit.COUNT && measure.origin() == Origin.LINE;
  }
}
