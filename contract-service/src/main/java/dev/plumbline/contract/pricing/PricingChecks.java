package dev.plumbline.contract.pricing;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.pricing.Shape;
import dev.plumbline.web.problem.Violation;
import java.util.Currency;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a pricing makes sense: the kernel's rules of the model and its additions, and what
/// the catalogue says of a gate.
public final class PricingChecks {

  private PricingChecks() {}

  /// What makes no sense about a pricing; what is missing is passed over.
  ///
  /// @param currency of the contract; null where it is not known
  public static Stream<Violation> violations(
      Part<Pricing> pricing, @Nullable Currency currency, Metrics metrics) {
    return Stream.concat(model(pricing, currency), gate(pricing, metrics));
  }

  private static Stream<Violation> model(Part<Pricing> pricing, @Nullable Currency currency) {
    return pricing
        .value()
        .check(Shape.in(currency))
        .part("additions", pricing.value().additions(), (at, it) -> it.check(at))
        .violations()
        .stream()
        .map(it -> Violation.at(pricing.pointer() + it.path(), it.code(), it.message()));
  }

  private static Stream<Violation> gate(Part<Pricing> pricing, Metrics metrics) {
    return switch (pricing.value()) {
      case OutcomePricing outcome ->
          new Part<>(pricing.pointer(), outcome)
              .field("gate", OutcomePricing::gate).stream()
                  .flatMap(it -> new GateChecks(it, metrics).violations());
      case FixedPricing _, PerContactPricing _, PerMinutePricing _, FtePricing _, HourlyPricing _ ->
          Stream.empty();
    };
  }
}
