package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.TOO_LATE;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.pricing.Additions;
import dev.plumbline.kernel.pricing.GainShare;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.PricingModel.Hourly;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import dev.plumbline.kernel.pricing.QualityGate;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where the measures of a price are found: on the lines, once for the contract, and with whom.
class FeesByModelTest {

  private static final Map<String, Integer> HANDLED = Map.of("contactsHandled", 100);

  @Test
  void hours_are_reported_once_for_the_contract() {
    assertThat(
            fee(
                priced(new Hourly(BigDecimal.TEN)),
                everyLine(HANDLED).vendor(Line.SHARED, Map.of("paidHours", 7))))
        .isEqualTo("70.00 EUR");
  }

  @Test
  void hours_and_contacts_can_be_priced_together() {
    PricingModel model =
        PricingModel.of(
            new Hourly(BigDecimal.TEN),
            new Additions(
                null, null, new GainShare(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("1000"))));
    TestEvidence evidence = everyLine(HANDLED).vendor(Line.SHARED, Map.of("paidHours", 7));
    BigDecimal saving = BigDecimal.valueOf(100L * SCOPE.size() - 70);
    assertThat(fee(priced(model), evidence))
        .isEqualTo(saving.movePointLeft(1).add(new BigDecimal("70")).setScale(2) + " EUR");
  }

  @Test
  void a_gate_on_the_clients_surveys_takes_them_from_the_client() {
    QualityGate satisfied =
        new QualityGate(
            "csat",
            Map.of("surveysSatisfied", BigDecimal.ONE),
            Map.of("surveysAnswered", BigDecimal.ONE),
            BigDecimal.valueOf(100),
            BigDecimal.valueOf(70),
            null);
    TestTerms terms =
        priced(new Outcome(BigDecimal.TWO, satisfied))
            .owned("surveysSatisfied", Party.CLIENT)
            .owned("surveysAnswered", Party.CLIENT);
    TestEvidence evidence = everyLine(Map.of("contactsResolvedFirst", 50));
    assertThat(fee(terms, evidence)).isEqualTo("unknown");
    SCOPE.forEach(
        line -> evidence.client(line, Map.of("surveysSatisfied", 8, "surveysAnswered", 10)));
    assertThat(fee(terms, evidence))
        .isEqualTo(new BigDecimal(100 * SCOPE.size()).setScale(2) + " EUR");
  }

  private static TestTerms priced(PricingModel model) {
    return terms(sla("fcr", TestMetrics.FIRST_CONTACT)).pricing(model);
  }

  private static String fee(TestTerms terms, TestEvidence evidence) {
    return Fees.of(evidence.inputs(JANUARY, terms.build(), History.NONE, TOO_LATE))
        .fee()
        .map(Object::toString)
        .orElse("unknown");
  }
}
