package dev.plumbline.contract.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PricingChecksTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency JPY = Currency.getInstance("JPY");

  @Test
  void anAmountCanBePaidInTheCurrency() {
    Pricing pricing = fixed("100.50");
    assertThat(violations(pricing, EUR)).isEmpty();
    assertThat(violations(pricing, JPY))
        .containsExactly("too-many-decimals /pricing/monthlyAmount");
    assertThat(violations(fixed("100.00"), JPY)).isEmpty();
  }

  @Test
  void onlyAKnownCountOfTheVendorIsPaidFor() {
    Stream.of("contactsHandled", "answeredWithin45", "contactsResolvedFirst")
        .forEach(measure -> assertThat(violations(perContact(measure, List.of(0)), EUR)).isEmpty());
    Stream.of("smiles", "talkSeconds", "ratingsGiven", "leavers")
        .forEach(
            measure ->
                assertThat(violations(perContact(measure, List.of(0)), EUR))
                    .containsExactly("unknown-measure /pricing/measure"));
  }

  @Test
  void tiersStartAtNothingAndRise() {
    assertThat(violations(perContact("contactsHandled", List.of(1, 1, 5, 4)), EUR))
        .containsExactly(
            "not-zero /pricing/tiers/0/from",
            "not-rising /pricing/tiers/1/from",
            "not-rising /pricing/tiers/3/from");
  }

  @Property
  void tiersAreRefusedExactlyWhereTheFeeFunctionCannotUseThem(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 5) Integer> starts) {
    PerContactPricing pricing = perContact("contactsHandled", starts);
    if (violations(pricing, EUR).isEmpty()) {
      assertThatCode(() -> pricing.model()).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> pricing.model()).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static PerContactPricing perContact(String measure, List<Integer> starts) {
    return new PerContactPricing(
        measure,
        starts.stream()
            .map(start -> new PriceTier(BigDecimal.valueOf(start), new BigDecimal("2.40")))
            .toList(),
        null);
  }

  private static FixedPricing fixed(String amount) {
    return new FixedPricing(new BigDecimal(amount), null);
  }

  private static List<String> violations(Pricing pricing, Currency currency) {
    return PricingChecks.violations(
            new Part<>("/pricing", pricing), currency, TestMetrics.PUBLISHED)
        .map(PricingChecksTest::shown)
        .toList();
  }

  private static String shown(Violation violation) {
    return violation.code() + " " + violation.pointer();
  }
}
