package dev.plumbline.contract.pricing;

import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.service.document.Documents;
import dev.plumbline.testkit.pricing.PricingExample;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PricingDocumentTest {

  static List<PricingExample> examples() {
    return PricingExample.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aPriceReadsAsItWasWrittenAndGivesItsFee(PricingExample example) {
    Pricing pricing = pricing(example.pricing());
    assertThat(Documents.write(pricing)).isEqualTo(example.pricing());
    assertThat(
            Fee.of(
                    pricing.model(),
                    Measures.of(example.month()),
                    Currency.getInstance(example.currency()))
                .orElseThrow()
                .total())
        .hasToString(example.fee());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsCompleteStaysAsItIsWhenItIsFrozen(PricingExample example) {
    assertThat(Documents.write(frozen(example.pricing()))).isEqualTo(example.pricing());
  }

  @Test
  void aPriceWithoutAdditionsIsWrittenAsBeforeThereWereAny() {
    assertThat(Documents.write(content().pricing()))
        .isEqualTo("{\"model\":\"FIXED\",\"monthlyAmount\":87450.00}");
    String perContact =
        "{\"model\":\"PER_CONTACT\",\"measure\":\"contactsHandled\",\"tiers\":["
            + "{\"from\":0,\"rate\":2.405},{\"from\":1000,\"rate\":2.10}]}";
    assertThat(Documents.write(frozen(perContact))).isEqualTo(perContact);
  }

  @Test
  void minutesAreThoseOfHandlingWhereNothingElseIsSaid() {
    assertThat(
            Documents.write(
                pricing("{\"model\": \"PER_MINUTE\", \"tiers\": [{\"from\": 0, \"rate\": 1}]}")))
        .isEqualTo(
            "{\"model\":\"PER_MINUTE\",\"seconds\":[\"talkSeconds\",\"holdSeconds\","
                + "\"wrapSeconds\"],\"tiers\":[{\"from\":0,\"rate\":1}]}");
  }

  @Test
  void theTermsOfAGateComeFromTheCatalogue() {
    assertThat(
            Documents.write(
                frozen(
                    "{\"model\": \"OUTCOME\", \"rate\": 3.25,"
                        + " \"gate\": {\"metric\": \"fcr-gross\", \"atLeast\": 75}}")))
        .isEqualTo(
            "{\"model\":\"OUTCOME\",\"rate\":3.25,\"gate\":{\"metric\":\"fcr-gross\","
                + "\"metricVersion\":1,\"numerator\":{\"contactsResolvedFirst\":1},"
                + "\"denominator\":{\"contactsHandled\":1},\"scale\":100,\"atLeast\":75}}");
  }

  private static Pricing pricing(String json) {
    return content(set("/pricing", json)).pricing();
  }

  private static Pricing frozen(String json) {
    return BoundContent.of(content(set("/pricing", json)), TestMetrics.PUBLISHED)
        .content()
        .pricing();
  }
}
