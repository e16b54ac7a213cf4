package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.TestPricing.EUR;
import static dev.plumbline.kernel.pricing.TestPricing.bands;
import static dev.plumbline.kernel.pricing.TestPricing.gainShare;
import static dev.plumbline.kernel.pricing.TestPricing.minimum;
import static dev.plumbline.kernel.pricing.TestPricing.month;
import static dev.plumbline.kernel.pricing.TestPricing.number;
import static dev.plumbline.kernel.pricing.TestPricing.perContact;
import static dev.plumbline.kernel.pricing.TestPricing.resolvedAtLeast;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.pricing.PricingModel.BaseModel;
import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.PricingModel.Fte;
import dev.plumbline.kernel.pricing.PricingModel.Hourly;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdditionsTest {

  private static final BaseModel FIXED = new Fixed(number("5000"));
  private static final VolumeBands BANDS = bands("1000", "10", "1.5", "0.8");

  @ParameterizedTest
  @CsvSource({
    "0,    EUR, 4280.00, REDUCED_RESOURCE_CREDIT contactsHandled below 900: 900 × -0.8 = -720.00 EUR",
    "899,  EUR, 4999.20, REDUCED_RESOURCE_CREDIT contactsHandled below 900: 1 × -0.8 = -0.80 EUR",
    "1101, EUR, 5001.50, ADDITIONAL_RESOURCE_CHARGE contactsHandled above 1100: 1 × 1.5 = 1.50 EUR",
    "1250, EUR, 5225.00, ADDITIONAL_RESOURCE_CHARGE contactsHandled above 1100: 150 × 1.5 = 225.00 EUR",
    "1101, JPY, 5002,    ADDITIONAL_RESOURCE_CHARGE contactsHandled above 1100: 1 × 1.5 = 2 JPY",
    "899,  TND, 4999.200, REDUCED_RESOURCE_CREDIT contactsHandled below 900: 1 × -0.8 = -0.800 TND",
  })
  void volume_beyond_the_dead_band_is_charged_or_credited(
      int handled, String currency, String total, String item) {
    Fee fee =
        Fee.of(
                with(FIXED, BANDS, null, null),
                month("contactsHandled=" + handled),
                Currency.getInstance(currency))
            .orElseThrow();
    assertThat(fee.items().subList(1, fee.items().size()))
        .extracting(TestPricing::shown)
        .containsExactly(item);
    assertThat(fee.total()).hasToString(total + " " + currency);
  }

  @ParameterizedTest
  @CsvSource({"900", "1000", "1100"})
  void inside_the_dead_band_and_at_its_edges_the_fee_stays_as_it_is(int handled) {
    assertThat(items(with(FIXED, BANDS, null, null), "contactsHandled=" + handled))
        .containsExactly("BASE month: 1 × 5000 = 5000.00 EUR");
  }

  /// Of a cent that is saved, a tenth is nothing.
  @Test
  void an_addition_that_comes_to_nothing_is_no_item() {
    GainShare share = gainShare("50.0001", "10", "1000");
    assertThat(items(with(FIXED, bands("10", "10", "0", "0"), null, share), "contactsHandled=100"))
        .containsExactly("BASE month: 1 × 5000 = 5000.00 EUR");
  }

  @Test
  void bands_can_be_about_hours_and_heads() {
    VolumeBands heads =
        new VolumeBands(
            "headcountAverage", number("40"), number("2.5"), number("3000"), number("2500"));
    assertThat(items(with(new Fte(number("3100")), heads, null, null), "headcountAverage=42.5"))
        .containsExactly(
            "BASE headcountAverage: 42.5 × 3100 = 131750.00 EUR",
            "ADDITIONAL_RESOURCE_CHARGE headcountAverage above 41: 1.5 × 3000 = 4500.00 EUR");
  }

  @Test
  void credits_for_volume_that_did_not_come_are_not_paid_out() {
    assertThat(items(with(new Fixed(number("100")), BANDS, null, null), "contactsHandled=0"))
        .containsExactly(
            "BASE month: 1 × 100 = 100.00 EUR",
            "REDUCED_RESOURCE_CREDIT contactsHandled below 900: 900 × -0.8 = -720.00 EUR",
            "SHORTFALL up to 0: 1 × 620 = 620.00 EUR");
  }

  @Test
  void a_lower_fee_is_raised_to_the_minimum_commitment() {
    PricingModel model = with(new Hourly(number("20")), null, minimum("250"), null);
    assertThat(items(model, "paidHours=10"))
        .containsExactly(
            "BASE paidHours: 10 × 20 = 200.00 EUR",
            "SHORTFALL up to the minimum commitment: 1 × 50 = 50.00 EUR");
    assertThat(items(model, "paidHours=12.5")).hasSize(1);
    assertThat(items(model, "paidHours=12.6")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 1000, GAIN_SHARE share of the saving: 500 × 0.3 = 150.00 EUR",
    "2.5, 150,  GAIN_SHARE share of the saving: 500 × 0.3 = 150.00 EUR",
    "2.5, 100,  'GAIN_SHARE share of the saving, at its cap: 1 × 100 = 100.00 EUR'",
  })
  void the_vendor_gets_its_share_of_the_saving_up_to_the_cap(
      String baselineCost, String cap, String item) {
    PricingModel model = with(perContact("0:2"), null, null, gainShare(baselineCost, "30", cap));
    assertThat(items(model, "contactsHandled=1000"))
        .containsExactly("BASE contactsHandled: 1000 × 2 = 2000.00 EUR", item);
  }

  @ParameterizedTest
  @CsvSource({"2", "1.99"})
  void without_a_saving_nothing_is_shared(String baselineCost) {
    PricingModel model = with(perContact("0:2"), null, null, gainShare(baselineCost, "30", "100"));
    assertThat(items(model, "contactsHandled=1000")).hasSize(1);
  }

  @Test
  void the_saving_is_one_against_what_is_paid_after_bands_and_minimum() {
    PricingModel model = with(FIXED, BANDS, minimum("4950"), gainShare("7", "20", "500"));
    assertThat(items(model, "contactsHandled=800"))
        .containsExactly(
            "BASE month: 1 × 5000 = 5000.00 EUR",
            "REDUCED_RESOURCE_CREDIT contactsHandled below 900: 100 × -0.8 = -80.00 EUR",
            "SHORTFALL up to the minimum commitment: 1 × 30 = 30.00 EUR",
            "GAIN_SHARE share of the saving: 650 × 0.2 = 130.00 EUR");
  }

  @Test
  void a_vendor_that_failed_its_gate_has_its_minimum_and_no_share() {
    PricingModel model =
        with(
            new Outcome(number("3"), resolvedAtLeast("75")),
            null,
            minimum("300"),
            gainShare("7", "20", "500"));
    assertThat(items(model, "contactsHandled=1000 contactsResolvedFirst=700"))
        .containsExactly(
            "BASE contactsResolvedFirst, gate not met: 0 × 3 = 0.00 EUR",
            "SHORTFALL up to the minimum commitment: 1 × 300 = 300.00 EUR");
    assertThat(items(model, "contactsHandled=1000 contactsResolvedFirst=800"))
        .containsExactly(
            "BASE contactsResolvedFirst: 800 × 3 = 2400.00 EUR",
            "GAIN_SHARE share of the saving, at its cap: 1 × 500 = 500.00 EUR");
  }

  @Test
  void what_an_addition_needs_is_needed_like_the_rest() {
    PricingModel model = with(new Hourly(number("20")), BANDS, null, null);
    assertThat(model.measures()).containsExactly("contactsHandled", "paidHours");
    assertThat(Fee.of(model, month("paidHours=10"), EUR)).isEmpty();
    assertThat(with(FIXED, null, null, gainShare("7", "20", "500")).measures())
        .containsExactly("contactsHandled");
  }

  @Test
  void no_additions_leave_the_model_itself() {
    assertThat(with(FIXED, null, null, null)).isSameAs(FIXED);
    assertThat(PricingModel.of(FIXED, null)).isSameAs(FIXED);
    assertThat(with(FIXED, BANDS, null, null).base()).isSameAs(FIXED);
  }

  private static PricingModel with(
      BaseModel base,
      @Nullable VolumeBands bands,
      @Nullable MinimumCommitment minimum,
      @Nullable GainShare share) {
    return PricingModel.of(base, new Additions(bands, minimum, share));
  }

  private static List<String> items(PricingModel model, String month) {
    return Fee.of(model, month(month), EUR).orElseThrow().items().stream()
        .map(TestPricing::shown)
        .toList();
  }
}
