package dev.plumbline.contract.pricing;

import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rate for each contact that was resolved (`contactsResolvedFirst`), payable in months
/// that meet the gate.
///
/// @param rate the price of one resolved contact; it may be finer than the minor unit
@Schema(description = "A rate for each resolved contact, payable in months that meet the gate")
public record OutcomePricing(
    @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 6) BigDecimal rate,
    @NotNull @Valid GateTerms gate,
    @Nullable @Valid PricingAdditions additions)
    implements Pricing {

  @Override
  public OutcomePricing completed(Metrics metrics) {
    return new OutcomePricing(rate, gate.completed(metrics), additions);
  }

  @Override
  public Outcome base() {
    return new Outcome(rate, gate.gate());
  }

  @Override
  public Shape check(Shape shape) {
    return Outcome.check(shape, rate).part("gate", gate, (at, it) -> it.check(at));
  }
}
