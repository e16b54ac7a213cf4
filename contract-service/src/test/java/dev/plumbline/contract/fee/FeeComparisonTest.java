package dev.plumbline.contract.fee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.PricingModel.Hourly;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FeeComparisonTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  private static final PricedModel FIXED = priced("fixed", new Fixed(number("2000")));
  private static final PricedModel HOURLY = priced("hourly", new Hourly(number("20")));
  private static final PricedModel PER_CONTACT =
      priced(
          "per contact",
          new PerContact("contactsHandled", List.of(new Tier(number("0"), number("1.50")))));

  @Test
  void modelsOfDifferentShapesAreComparedOnTheSameMonths() {
    FeeComparison comparison =
        FeeComparison.of(
            List.of(FIXED, PER_CONTACT, HOURLY),
            List.of(month("January", 1000, 110), month("February", 1400, 90)),
            EUR);

    assertThat(comparison.models())
        .extracting(it -> it.total().orElseThrow())
        .containsExactly(euros("4000.00"), euros("3600.00"), euros("4000.00"));
    assertThat(comparison.cheapest()).contains(euros("3600.00"));
  }

  @Test
  void aModelThatLacksAMeasureNamesItAndIsNotTheCheapest() {
    FeeComparison comparison =
        FeeComparison.of(
            List.of(FIXED, PER_CONTACT),
            List.of(month("January", 0, 110), new ScenarioMonth("February", Map.of())),
            EUR);

    assertThat(comparison.models().getLast().total()).isEmpty();
    assertThat(comparison.models().getLast().absent()).containsExactly("contactsHandled");
    assertThat(comparison.models().getLast().months())
        .extracting(month -> month.fee() != null)
        .containsExactly(true, false);
    assertThat(comparison.cheapest()).contains(euros("4000.00"));
  }

  @Test
  void whereNoModelHasATotalNoneIsTheCheapest() {
    assertThat(
            FeeComparison.of(List.of(HOURLY), List.of(new ScenarioMonth("January", Map.of())), EUR)
                .cheapest())
        .isEmpty();
  }

  @Property
  void aModelCostsTheSameWhateverItStandsBeside(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 5000) Integer> contacts) {
    List<ScenarioMonth> months =
        contacts.stream().map(handled -> month("month", handled, handled / 10)).toList();
    FeeComparison together = FeeComparison.of(List.of(FIXED, PER_CONTACT, HOURLY), months, EUR);
    assertThat(together.models())
        .isEqualTo(
            List.of(FIXED, PER_CONTACT, HOURLY).stream()
                .flatMap(it -> FeeComparison.of(List.of(it), months, EUR).models().stream())
                .toList());
    assertThat(together.models())
        .allSatisfy(
            it ->
                assertThat(it.total().orElseThrow())
                    .isGreaterThanOrEqualTo(together.cheapest().orElseThrow()));
  }

  private static PricedModel priced(String name, PricingModel model) {
    return new PricedModel(name, model);
  }

  private static ScenarioMonth month(String label, int handled, int paidHours) {
    return new ScenarioMonth(
        label,
        Map.of(
            "contactsHandled", BigDecimal.valueOf(handled),
            "paidHours", BigDecimal.valueOf(paidHours)));
  }

  private static Money euros(String amount) {
    return new Money(number(amount), EUR);
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }
}
