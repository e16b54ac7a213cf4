package dev.plumbline.scorecard.invoice.check;

import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestTerms.EUR;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import dev.plumbline.scorecard.credit.PricedFee;
import dev.plumbline.scorecard.invoice.check.PriceCheck.Basis;
import dev.plumbline.scorecard.invoice.check.PriceCheck.Checked;
import dev.plumbline.scorecard.invoice.check.PriceCheck.NotChecked;
import dev.plumbline.scorecard.report.verification.Verdict;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Five lines of 100 contacts each, at 2 euros: a fee of 1,000 euros.
class PriceCheckTest {

  private static final TestEvidence REPORTED = everyLine(Map.of("contactsHandled", 100));

  @ParameterizedTest
  @CsvSource({
    "1000.00,     0.00, AGREED",
    "1010.00,    10.00, AGREED",
    "1010.01,    10.01, DIFFERENT",
    " 990.00,   -10.00, AGREED",
    " 989.99,   -10.01, DIFFERENT",
    "   0.00, -1000.00, DIFFERENT"
  })
  void one_per_cent_of_the_fee_is_let_pass(String invoiced, String difference, Verdict verdict) {
    assertThat(check(perContact(), REPORTED, invoiced))
        .isInstanceOfSatisfying(
            Checked.class,
            checked -> {
              assertThat(checked.difference()).isEqualTo(euros(difference));
              assertThat(checked.comparison().verdict()).isEqualTo(verdict);
              assertThat(checked.expected().total()).isEqualTo(euros("1000.00"));
              assertThat(checked.expected().items()).extracting(Fee.Item::what).hasSize(1);
            });
  }

  @Test
  void a_month_for_nothing_may_be_invoiced_at_nothing_alone() {
    TestEvidence idle = everyLine(Map.of("contactsHandled", 0));
    assertThat(verdict(check(perContact(), idle, "0.00"))).isEqualTo(Verdict.AGREED);
    assertThat(verdict(check(perContact(), idle, "0.01"))).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void without_a_measure_of_the_price_nothing_is_checked() {
    TestEvidence evidence = TestEvidence.nothing();
    SCOPE.stream().skip(1).forEach(line -> evidence.vendor(line, Map.of("contactsHandled", 100)));

    assertThat(check(perContact(), evidence, "1000.00"))
        .isEqualTo(
            new NotChecked(
                new Basis(1, null),
                List.of(new Gap(JANUARY, SCOPE.getFirst(), "contactsHandled", Party.VENDOR))));
  }

  private static Verdict verdict(PriceCheck check) {
    return ((Checked) check).comparison().verdict();
  }

  private static TestTerms perContact() {
    return terms()
        .pricing(
            new PerContact("contactsHandled", List.of(new Tier(BigDecimal.ZERO, BigDecimal.TWO))));
  }

  private static PriceCheck check(TestTerms terms, TestEvidence evidence, String invoiced) {
    return PriceCheck.of(
        new Basis(1, null),
        euros(invoiced),
        PricedFee.of(terms.build(), JANUARY, Map.of(JANUARY, evidence.build())),
        BigDecimal.ONE);
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), EUR);
  }
}
