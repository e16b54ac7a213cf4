package dev.plumbline.scorecard.invoice.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.scorecard.invoice.check.PriceCheck;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An invoice beside the fee that the contract's price makes of the month.
@Schema(
    name = "InvoiceCheck",
    description = "The amount beside the fee that the contract's price makes of the month")
public record CheckBody(
    @NotNull Outcome outcome,
    @Schema(description = "The fee by the reports that count") @Nullable Money expected,
    @Schema(description = "They add up to the expected fee") @NotNull List<ExpectedItem> items,
    @Schema(description = "Invoiced less expected") @Nullable Money difference,
    @Schema(description = "By how much of the expected fee they may differ")
        @Nullable BigDecimal tolerancePercent,
    @Schema(description = "What the price is paid for and nobody reported") @NotNull
        List<MissingMeasure> missing,
    @Schema(description = "Of the vendor's report that it goes by; left out without one")
        @Nullable Integer vendorRevision,
    @Schema(description = "Of the client's report that it goes by; left out without one")
        @Nullable Integer clientRevision) {

  /// What the check came to.
  @Schema(name = "InvoiceCheckOutcome")
  public enum Outcome {
    /// The amount lies within the tolerance around the fee.
    AGREED,
    DIFFERENT,
    /// There is no fee to hold it against.
    NOT_CHECKED
  }

  /// One line of the expected fee.
  @Schema(name = "ExpectedFeeItem", description = "One line of the expected fee")
  public record ExpectedItem(
      @NotNull Fee.Kind kind,
      @Schema(description = "What is paid for, in the codes of measures") @NotNull String what,
      @Schema(description = "Shown with at most 6 decimals; the amount is worked out of the whole")
          @NotNull
          BigDecimal quantity,
      @NotNull BigDecimal rate,
      @Schema(description = "quantity × rate, rounded HALF_EVEN to the minor unit") @NotNull
          Money amount) {

    private static final int DECIMALS = 6;

    static ExpectedItem of(Fee.Item item) {
      BigDecimal quantity = item.quantity();
      return new ExpectedItem(
          item.kind(),
          item.what(),
          quantity.setScale(Math.min(quantity.scale(), DECIMALS), RoundingMode.HALF_EVEN),
          item.rate(),
          item.amount());
    }
  }

  /// A measure without which there is no fee.
  @Schema(name = "MissingMeasure", description = "A measure without which there is no fee")
  public record MissingMeasure(
      @NotNull String activity,
      @NotNull String channel,
      @NotNull String measure,
      @NotNull Party owedBy) {

    static MissingMeasure of(Gap gap) {
      return new MissingMeasure(
          gap.line().activity(), gap.line().channel(), gap.measure(), gap.owedBy());
    }
  }

  static CheckBody of(PriceCheck check) {
    return switch (check) {
      case PriceCheck.Checked checked -> of(checked);
      case PriceCheck.NotChecked(PriceCheck.Basis basis, List<Gap> missing) ->
          new CheckBody(
              Outcome.NOT_CHECKED,
              null,
              List.of(),
              null,
              null,
              missing.stream().map(MissingMeasure::of).toList(),
              basis.vendorRevision(),
              basis.clientRevision());
    };
  }

  private static CheckBody of(PriceCheck.Checked checked) {
    return new CheckBody(
        switch (checked.comparison().verdict()) {
          case AGREED -> Outcome.AGREED;
          case DIFFERENT -> Outcome.DIFFERENT;
        },
        checked.expected().total(),
        checked.expected().items().stream().map(ExpectedItem::of).toList(),
        checked.difference(),
        checked.comparison().tolerancePercent(),
        List.of(),
        checked.basis().vendorRevision(),
        checked.basis().clientRevision());
  }
}
