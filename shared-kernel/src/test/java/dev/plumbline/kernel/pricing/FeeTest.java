package dev.plumbline.kernel.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final PricingModel TIERED =
      new PerContact(
          "contactsHandled",
          List.of(tier("0", "2.405"), tier("1000", "2.10"), tier("5000", "1.8")));

  @Test
  void a_fixed_price_needs_no_measures() {
    assertThat(Fee.of(new Fixed(new BigDecimal("87450.00")), Measures.NONE, EUR))
        .hasValueSatisfying(fee -> assertThat(fee.total()).hasToString("87450.00 EUR"));
  }

  @ParameterizedTest
  @CsvSource({
    "0,    0.00,     1",
    "1,    2.40,     1",
    "3,    7.22,     1",
    "999,  2402.60,  1",
    "1000, 2405.00,  1",
    "1001, 2407.10,  2",
    "5000, 10805.00, 2",
    "5001, 10806.80, 3"
  })
  void each_contact_is_paid_at_the_rate_of_its_tier(int handled, String total, int items) {
    assertThat(Fee.of(TIERED, handled(handled), EUR))
        .hasValueSatisfying(
            fee -> {
              assertThat(fee.total()).hasToString(total + " EUR");
              assertThat(fee.items()).hasSize(items);
            });
  }

  @Test
  void each_line_is_rounded_half_even_on_its_own() {
    PricingModel model =
        new PerContact("contactsHandled", List.of(tier("0", "0.005"), tier("1", "0.015")));
    Fee fee = Fee.of(model, handled(2), EUR).orElseThrow();
    assertThat(fee.items())
        .extracting(it -> it.amount().toString())
        .containsExactly("0.00 EUR", "0.02 EUR");
    assertThat(fee.total()).hasToString("0.02 EUR");
  }

  @Test
  void what_is_not_known_costs_nothing_that_can_be_told() {
    assertThat(Fee.of(TIERED, Measures.NONE, EUR)).isEmpty();
    assertThat(TIERED.measures()).containsExactly("contactsHandled");
  }

  @Test
  void tiers_start_at_0_and_rise() {
    assertThatThrownBy(() -> new PerContact("x", List.of()))
        .hasMessage("the first tier starts at 0");
    assertThatThrownBy(() -> new PerContact("x", List.of(tier("1", "2"))))
        .hasMessage("the first tier starts at 0");
    assertThatThrownBy(() -> new PerContact("x", List.of(tier("0", "2"), tier("0.0", "1"))))
        .hasMessage("each tier starts above the one before it");
    assertThatThrownBy(() -> tier("0", "-0.01")).hasMessage("rate is not negative");
    assertThatThrownBy(() -> new Fixed(new BigDecimal("-1")))
        .hasMessage("monthlyAmount is not negative");
  }

  @Property
  void one_contact_more_never_lowers_the_fee(@ForAll @IntRange(max = 6000) int handled) {
    assertThat(total(handled + 1)).isGreaterThanOrEqualTo(total(handled));
  }

  private static BigDecimal total(int handled) {
    return Fee.of(TIERED, handled(handled), EUR).orElseThrow().total().amount();
  }

  private static Measures handled(int contacts) {
    return Measures.of(Map.of("contactsHandled", BigDecimal.valueOf(contacts)));
  }

  private static Tier tier(String from, String rate) {
    return new Tier(new BigDecimal(from), new BigDecimal(rate));
  }
}
