package dev.plumbline.scorecard.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.pricing.PricingExample;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PricingTermsTest {

  static List<PricingExample> examples() {
    return PricingExample.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_price_in_frozen_terms_gives_its_fee(PricingExample example) {
    String terms = TestContract.ofNewVendor().priced(example.pricing()).terms();
    PricingModel pricing = TermsReader.verified(terms).agreed().pricing();
    assertThat(
            Fee.of(pricing, Measures.of(example.month()), Currency.getInstance(example.currency()))
                .orElseThrow()
                .total())
        .hasToString(example.fee());
  }
}
