package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.TestPricing.minimum;
import static dev.plumbline.kernel.pricing.TestPricing.number;
import static dev.plumbline.kernel.pricing.TestPricing.perContact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import org.junit.jupiter.api.Test;

/// Hashes of scorecards hold pricing models, so their canonical forms stay.
class PricingHashTest {

  @Test
  void a_model_without_additions_is_written_as_it_always_was() {
    assertThat(CanonicalJson.write(new Fixed(number("87450.00"))))
        .isEqualTo("{\"@type\":\"Fixed\",\"monthlyAmount\":\"87450\"}");
    assertThat(CanonicalJson.write(perContact("0:2.405 1000:2.10")))
        .isEqualTo(
            "{\"@type\":\"PerContact\",\"measure\":\"contactsHandled\",\"tiers\":["
                + "{\"from\":\"0\",\"rate\":\"2.405\"},{\"from\":\"1000\",\"rate\":\"2.1\"}]}");
  }

  @Test
  void additions_that_are_absent_are_left_out() {
    PricingModel model =
        PricingModel.of(new Fixed(number("1")), new Additions(null, minimum("2"), null));
    assertThat(CanonicalJson.write(model))
        .isEqualTo(
            "{\"@type\":\"WithAdditions\","
                + "\"additions\":{\"minimumCommitment\":{\"monthlyAmount\":\"2\"}},"
                + "\"base\":{\"@type\":\"Fixed\",\"monthlyAmount\":\"1\"}}");
  }
}
