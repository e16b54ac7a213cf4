package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.TestPricing.EUR;
import static dev.plumbline.kernel.pricing.TestPricing.month;
import static dev.plumbline.kernel.pricing.TestPricing.number;
import static dev.plumbline.kernel.pricing.TestPricing.perContact;
import static dev.plumbline.kernel.pricing.TestPricing.perMinute;
import static dev.plumbline.kernel.pricing.TestPricing.resolvedAtLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.PricingModel.Fte;
import dev.plumbline.kernel.pricing.PricingModel.Hourly;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FeeTest {

  private static final PricingModel TIERED = perContact("0:2.405 1000:2.10 5000:1.8");
  private static final Outcome OUTCOME = new Outcome(number("3.25"), resolvedAtLeast("75"));

  @ParameterizedTest
  @MethodSource
  void fees_worked_out_by_hand(
      PricingModel model, String month, String currency, List<String> items, String total) {
    Fee fee = Fee.of(model, month(month), Currency.getInstance(currency)).orElseThrow();
    assertThat(fee.items()).extracting(TestPricing::shown).isEqualTo(items);
    assertThat(fee.total()).hasToString(total);
  }

  static Stream<Arguments> fees_worked_out_by_hand() {
    String hours = "paidHours=6912.25";
    return Stream.of(
        arguments(
            new Fixed(number("87450")),
            "",
            "EUR",
            List.of("BASE month: 1 × 87450 = 87450.00 EUR"),
            "87450.00 EUR"),
        arguments(
            new Fixed(number("8745000")),
            "contactsHandled=0",
            "JPY",
            List.of("BASE month: 1 × 8745000 = 8745000 JPY"),
            "8745000 JPY"),
        arguments(
            perContact("0:2.4055 1000:2.1"),
            "contactsHandled=1500",
            "TND",
            List.of(
                "BASE contactsHandled from 0 to 1000: 1000 × 2.4055 = 2405.500 TND",
                "BASE contactsHandled from 1000: 500 × 2.1 = 1050.000 TND"),
            "3455.500 TND"),
        arguments(
            perContact("0:0.5"),
            "contactsHandled=3",
            "JPY",
            List.of("BASE contactsHandled: 3 × 0.5 = 2 JPY"),
            "2 JPY"),
        arguments(
            perMinute("0:0.55 150:0.4"),
            "talkSeconds=10000 holdSeconds=500 wrapSeconds=1500",
            "EUR",
            List.of(
                "BASE minutes of talkSeconds + holdSeconds + wrapSeconds from 0 to 150: "
                    + "150 × 0.55 = 82.50 EUR",
                "BASE minutes of talkSeconds + holdSeconds + wrapSeconds from 150: "
                    + "50 × 0.4 = 20.00 EUR"),
            "102.50 EUR"),
        arguments(
            new PricingModel.PerMinute(List.of("talkSeconds"), TestPricing.tiers("0:0.333")),
            "talkSeconds=100",
            "KWD",
            List.of(
                "BASE minutes of talkSeconds: 1.666666666666666666666666666666667 × 0.333"
                    + " = 0.555 KWD"),
            "0.555 KWD"),
        arguments(
            new Fte(number("3150.40")),
            "headcountAverage=41.5",
            "EUR",
            List.of("BASE headcountAverage: 41.5 × 3150.4 = 130741.60 EUR"),
            "130741.60 EUR"),
        arguments(
            new Hourly(number("24.3")),
            hours,
            "EUR",
            List.of("BASE paidHours: 6912.25 × 24.3 = 167967.68 EUR"),
            "167967.68 EUR"),
        arguments(
            new Hourly(number("24.3")),
            hours,
            "TND",
            List.of("BASE paidHours: 6912.25 × 24.3 = 167967.675 TND"),
            "167967.675 TND"),
        arguments(
            new Hourly(number("24.3")),
            hours,
            "JPY",
            List.of("BASE paidHours: 6912.25 × 24.3 = 167968 JPY"),
            "167968 JPY"),
        arguments(
            OUTCOME,
            "contactsResolvedFirst=750 contactsHandled=1000",
            "EUR",
            List.of("BASE contactsResolvedFirst: 750 × 3.25 = 2437.50 EUR"),
            "2437.50 EUR"),
        arguments(
            OUTCOME,
            "contactsResolvedFirst=749 contactsHandled=1000",
            "KWD",
            List.of("BASE contactsResolvedFirst, gate not met: 0 × 3.25 = 0.000 KWD"),
            "0.000 KWD"),
        arguments(
            OUTCOME,
            "contactsResolvedFirst=0 contactsHandled=0",
            "EUR",
            List.of("BASE contactsResolvedFirst, gate not measurable: 0 × 3.25 = 0.00 EUR"),
            "0.00 EUR"));
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
    assertThat(Fee.of(TIERED, month("contactsHandled=" + handled), EUR))
        .hasValueSatisfying(
            fee -> {
              assertThat(fee.total()).hasToString(total + " EUR");
              assertThat(fee.items()).hasSize(items);
            });
  }

  @Test
  void each_line_is_rounded_half_even_on_its_own() {
    Fee fee = Fee.of(perContact("0:0.005 1:0.015"), month("contactsHandled=2"), EUR).orElseThrow();
    assertThat(fee.items())
        .extracting(it -> it.amount().toString())
        .containsExactly("0.00 EUR", "0.02 EUR");
    assertThat(fee.total()).hasToString("0.02 EUR");
  }

  @Test
  void a_minute_that_does_not_end_does_not_tip_the_rounding() {
    Measures tenSeconds = month("talkSeconds=10 holdSeconds=0 wrapSeconds=0");
    assertThat(Fee.of(perMinute("0:0.03"), tenSeconds, EUR).orElseThrow().total())
        .hasToString("0.00 EUR");
  }

  @ParameterizedTest
  @CsvSource({"800, 1000, MET, 80", "700, 1000, NOT_MET, 70", "0, 0, NOT_MEASURABLE,"})
  void a_fee_by_outcome_says_what_its_gate_came_to(
      int resolved, int handled, QualityGate.Verdict verdict, @Nullable BigDecimal value) {
    String month = "contactsResolvedFirst=" + resolved + " contactsHandled=" + handled;
    assertThat(Fee.of(OUTCOME, month(month), EUR).orElseThrow().gate())
        .isEqualTo(new QualityGate.Result(verdict, value));
  }

  @ParameterizedTest
  @CsvSource({"9, NOT_MET", "10, MET", "20, MET", "21, NOT_MET"})
  void a_gate_can_have_two_edges_and_they_meet_it(int share, QualityGate.Verdict verdict) {
    QualityGate open = resolvedAtLeast("10");
    QualityGate band =
        new QualityGate(
            open.metric(),
            open.numerator(),
            open.denominator(),
            open.scale(),
            number("10"),
            number("20"));
    assertThat(
            band.judge(month("contactsResolvedFirst=%d contactsHandled=100".formatted(share)))
                .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void what_is_not_known_costs_nothing_that_can_be_told() {
    assertThat(Fee.of(TIERED, Measures.NONE, EUR)).isEmpty();
    assertThat(Fee.of(OUTCOME, month("contactsResolvedFirst=1"), EUR)).isEmpty();
    assertThat(Fee.of(perMinute("0:1"), month("talkSeconds=1 wrapSeconds=1"), EUR)).isEmpty();
    assertThat(TIERED.measures()).containsExactly("contactsHandled");
    assertThat(OUTCOME.measures()).containsExactly("contactsHandled", "contactsResolvedFirst");
    assertThat(new Fte(number("1")).measures()).containsExactly("headcountAverage");
    assertThat(new Hourly(number("1")).measures()).containsExactly("paidHours");
    assertThat(perMinute("0:1").measures())
        .containsExactly("holdSeconds", "talkSeconds", "wrapSeconds");
  }
}
