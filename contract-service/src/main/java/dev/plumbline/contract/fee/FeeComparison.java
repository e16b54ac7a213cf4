package dev.plumbline.contract.fee;

import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.util.Currency;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each of some pricing models costs over the same months. A model that needs a measure which
/// a month lacks has no total, and is no candidate for the cheapest: absent is not 0.
///
/// @param models in the order in which they were given
public record FeeComparison(List<ModelFees> models) {

  /// A month under a model.
  ///
  /// @param fee null where a measure that the model pays for is absent
  /// @param absent the measures that the model pays for and the month lacks, by code
  public record MonthFee(String label, @Nullable Fee fee, NavigableSet<String> absent) {}

  /// A model over all months.
  public record ModelFees(String name, List<MonthFee> months) {
    public ModelFees {
      months = List.copyOf(months);
    }

    /// The fees of all months; empty where one of them has none.
    public Optional<Money> total() {
      return months.stream().allMatch(month -> month.fee() != null)
          ? months.stream()
              .flatMap(month -> Stream.ofNullable(month.fee()))
              .map(Fee::total)
              .reduce(Money::plus)
          : Optional.empty();
    }

    /// What some month lacks, by code.
    public NavigableSet<String> absent() {
      NavigableSet<String> absent = new TreeSet<>();
      months.forEach(month -> absent.addAll(month.absent()));
      return absent;
    }
  }

  public FeeComparison {
    models = List.copyOf(models);
  }

  /// Each model on each of the months, of which there is at least one.
  public static FeeComparison of(
      List<PricedModel> models, List<ScenarioMonth> months, Currency currency) {
    return new FeeComparison(
        models.stream()
            .map(
                it ->
                    new ModelFees(
                        it.name(), months.stream().map(month -> fee(it, month, currency)).toList()))
            .toList());
  }

  private static MonthFee fee(PricedModel priced, ScenarioMonth month, Currency currency) {
    return new MonthFee(
        month.label(),
        Fee.of(priced.model(), month.pooled(), currency).orElse(null),
        month.pooled().missing(priced.model().measures()));
  }

  /// The lowest total; empty where no model has one.
  public Optional<Money> cheapest() {
    return models.stream().flatMap(model -> model.total().stream()).min(Money::compareTo);
  }
}
