package dev.plumbline.contract.fee.api;

import dev.plumbline.contract.fee.FeeComparison;
import dev.plumbline.contract.fee.FeeComparison.ModelFees;
import dev.plumbline.contract.fee.FeeComparison.MonthFee;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The models side by side, in the order of the request.
public record FeeCalculationResponse(List<ModelFee> models) {

  /// What one model comes to.
  @Schema(description = "What one model comes to over all months")
  public record ModelFee(
      String name,
      @Schema(description = "Left out where a month lacks a measure that the model needs")
          @Nullable Money total,
      @Schema(description = "How much more than the cheapest model it costs")
          @Nullable Money difference,
      @Schema(description = "Whether no model costs less; several can be") boolean cheapest,
      @Schema(description = "Measures that the model needs and that some month lacks")
          List<String> absent,
      List<FeeMonth> months) {

    static ModelFee of(ModelFees model, Optional<Money> cheapest) {
      Optional<Money> total = model.total();
      return new ModelFee(
          model.name(),
          total.orElse(null),
          total.flatMap(it -> cheapest.map(it::minus)).orElse(null),
          total.isPresent() && total.equals(cheapest),
          List.copyOf(model.absent()),
          model.months().stream().map(FeeMonth::of).toList());
    }
  }

  /// One month under one model.
  @Schema(description = "One month under one model")
  public record FeeMonth(
      String label,
      @Nullable Money total,
      @Schema(description = "They add up to the total") List<FeeItem> items,
      @Schema(description = "What the model's quality gate came to, where it has one")
          @Nullable FeeGate gate,
      @Schema(description = "Measures that the model needs and the month lacks")
          List<String> absent) {

    static FeeMonth of(MonthFee month) {
      @Nullable Fee fee = month.fee();
      return new FeeMonth(
          month.label(),
          fee == null ? null : fee.total(),
          fee == null ? List.of() : fee.items().stream().map(FeeItem::of).toList(),
          fee == null || fee.gate() == null ? null : FeeGate.of(fee.gate()),
          List.copyOf(month.absent()));
    }
  }

  static FeeCalculationResponse of(FeeComparison comparison) {
    Optional<Money> cheapest = comparison.cheapest();
    return new FeeCalculationResponse(
        comparison.models().stream().map(model -> ModelFee.of(model, cheapest)).toList());
  }
}
