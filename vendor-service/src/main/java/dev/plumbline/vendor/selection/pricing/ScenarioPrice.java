package dev.plumbline.vendor.selection.pricing;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.vendor.selection.brief.Brief;
import dev.plumbline.vendor.selection.brief.ScenarioMonth;
import java.util.NavigableSet;
import java.util.TreeSet;

/// What a pricing model costs over the brief's volume scenario.
public final class ScenarioPrice {

  private ScenarioPrice() {}

  /// The measures that the model pays for and that some month lacks.
  public static NavigableSet<String> missing(PricingModel model, Brief brief) {
    NavigableSet<String> missing = new TreeSet<>();
    for (ScenarioMonth month : brief.volumeScenario()) {
      missing.addAll(Measures.of(month.measures()).missing(model.measures()));
    }
    return missing;
  }

  /// The fees of all months.
  ///
  /// @throws IllegalArgumentException where a measure is missing
  public static Money of(PricingModel model, Brief brief) {
    return brief.volumeScenario().stream()
        .map(
            month ->
                Fee.of(model, Measures.of(month.measures()), brief.currency())
                    .orElseThrow(
                        () -> new IllegalArgumentException(month.label() + " lacks a measure")))
        .map(Fee::total)
        .reduce(Money.zero(brief.currency()), Money::plus);
  }
}
