package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.scorecard.scorecard.parts.FeeLine;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a month's fee comes from. The amount stands with the credits.
@Schema(name = "ScorecardFee", description = "Where a month's fee comes from")
public record FeeBody(
    @Schema(
            description =
                "INVOICED: the accepted invoice. PRICED: the pricing model on the month's measures."
                    + " MEAN_OF_MONTHS_BEFORE: the mean of the fees there are of the 3 months"
                    + " before, at least the minimum commitment, because what the price needs was"
                    + " not reported. UNKNOWN: nothing to go by; credits stay open")
        @NotNull
        FeeLine.Basis basis,
    @Schema(description = "The months that the mean was taken of") @NotNull List<YearMonth> months,
    @Schema(description = "The items of the price") @NotNull List<Item> items) {

  /// An item of the price.
  @Schema(name = "ScorecardFeeItem", description = "An item of the price")
  public record Item(
      @NotNull Fee.Kind kind,
      @Schema(description = "What is paid for, in the codes of measures") @NotNull String what,
      @NotNull BigDecimal quantity,
      @NotNull BigDecimal rate,
      @NotNull Money amount) {}

  static FeeBody of(FeeLine fee) {
    return new FeeBody(
        fee.basis(),
        fee.months(),
        fee.items().stream()
            .map(it -> new Item(it.kind(), it.what(), it.quantity(), it.rate(), it.amount()))
            .toList());
  }
}
