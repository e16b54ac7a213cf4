package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.TOO_LATE;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.EUR;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Additions;
import dev.plumbline.kernel.pricing.MinimumCommitment;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import dev.plumbline.scorecard.credit.FeeBasis.Invoiced;
import dev.plumbline.scorecard.credit.FeeBasis.MeanOfMonthsBefore;
import dev.plumbline.scorecard.credit.FeeBasis.Priced;
import dev.plumbline.scorecard.credit.FeeBasis.Unknown;
import dev.plumbline.scorecard.scoring.CreditHistory;
import dev.plumbline.scorecard.scoring.CreditHistory.PastMoney;
import dev.plumbline.scorecard.scoring.Fact.OpenCredits;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeesTest {

  private static final PerContact PER_CONTACT =
      new PerContact("contactsHandled", List.of(new Tier(BigDecimal.ZERO, BigDecimal.TWO)));
  private static final Map<String, Integer> HANDLED = Map.of("contactsHandled", 100);

  @Test
  void the_accepted_invoice_comes_first() {
    assertThat(basis(fixed(), nothing().invoiced("9999.99"), Map.of()))
        .isEqualTo(new Invoiced(euros("9999.99")));
  }

  @Test
  void a_fixed_price_needs_no_report() {
    assertThat(basis(fixed(), nothing(), Map.of()))
        .isInstanceOf(Priced.class)
        .returns(euros("10000.00"), it -> it.fee().orElseThrow());
  }

  @Test
  void a_price_per_contact_takes_all_lines_each_from_the_report_that_counts() {
    TestEvidence evidence =
        everyLine(HANDLED).client(SCOPE.getFirst(), Map.of("contactsHandled", 60));
    assertThat(basis(perContact(), evidence, Map.of()).fee()).contains(euros("920.00"));
  }

  @Test
  void silence_costs_the_mean_of_the_three_months_before() {
    Map<YearMonth, Money> fees =
        Map.of(
            JANUARY.minusMonths(1), euros("100.00"),
            JANUARY.minusMonths(2), euros("100.01"),
            JANUARY.minusMonths(3), euros("100.00"),
            JANUARY.minusMonths(4), euros("999.00"));
    YearMonth january = JANUARY;
    assertThat(basis(perContact(), nothing(), fees))
        .isEqualTo(
            new MeanOfMonthsBefore(
                euros("100.00"),
                List.of(january.minusMonths(3), january.minusMonths(2), january.minusMonths(1))));
  }

  @Test
  void it_takes_those_months_that_have_a_fee() {
    Map<YearMonth, Money> fees =
        Map.of(JANUARY.minusMonths(1), euros("0.02"), JANUARY.minusMonths(3), euros("0.03"));
    assertThat(basis(perContact(), nothing(), fees))
        .isEqualTo(
            new MeanOfMonthsBefore(
                euros("0.02"), List.of(JANUARY.minusMonths(3), JANUARY.minusMonths(1))));
  }

  /// 100 euros before the contract went over to yen, and 5,001 and 5,002 yen since: the mean of the
  /// yen is 5,001.5, which half to even makes 5,002.
  @Test
  void fees_in_a_currency_of_before_are_nothing_to_go_by() {
    Currency yen = Currency.getInstance("JPY");
    Map<YearMonth, Money> fees =
        new HashMap<>(
            Map.of(
                JANUARY.minusMonths(3), euros("100.00"),
                JANUARY.minusMonths(2), new Money(new BigDecimal("5001"), yen),
                JANUARY.minusMonths(1), new Money(new BigDecimal("5002"), yen)));
    assertThat(basis(perContact().in(yen), nothing(), fees).fee())
        .contains(new Money(new BigDecimal("5002"), yen));
    fees.keySet().retainAll(List.of(JANUARY.minusMonths(3)));
    assertThat(basis(perContact().in(yen), nothing(), fees)).isEqualTo(new Unknown());
  }

  /// The client pays 50.00 at least, whatever the volume.
  @ParameterizedTest
  @CsvSource({"49.98, 49.99, 50.00", "50.00, 50.01, 50.00", "50.01, 50.02, 50.02", "60, 70, 65.00"})
  void silence_costs_at_least_the_minimum_commitment(
      BigDecimal one, BigDecimal other, String amount) {
    Map<YearMonth, Money> fees =
        Map.of(
            JANUARY.minusMonths(1), new Money(one, EUR),
            JANUARY.minusMonths(2), new Money(other, EUR));
    assertThat(basis(committed(), nothing(), fees))
        .isEqualTo(
            new MeanOfMonthsBefore(
                euros(amount), List.of(JANUARY.minusMonths(2), JANUARY.minusMonths(1))));
  }

  @Test
  void a_minimum_commitment_is_something_to_go_by() {
    assertThat(basis(committed(), nothing(), Map.of()))
        .isEqualTo(new MeanOfMonthsBefore(euros("50.00"), List.of()));
  }

  @Test
  void with_nothing_to_go_by_the_fee_is_unknown() {
    assertThat(basis(perContact(), nothing(), Map.of())).isEqualTo(new Unknown());
  }

  @Test
  void without_a_fee_the_months_credits_stay_open_and_it_says_so() {
    TestTerms terms =
        terms(sla("fcr", TestMetrics.FIRST_CONTACT).critical("25")).pricing(PER_CONTACT);
    Credits credits =
        TestOutcomes.of(
                nothing()
                    .inputs(JANUARY, terms.build(), TestPast.before(JANUARY).history(), TOO_LATE))
            .with("fcr", 'X')
            .credits();
    assertThat(credits.settlement()).isEqualTo(new Credits.Open());
    assertThat(credits.facts()).containsExactly(new OpenCredits(List.of("fcr"), List.of(JANUARY)));
  }

  @Test
  void a_fee_of_some_lines_only_is_not_known() {
    TestEvidence evidence = nothing().vendor(SCOPE.getFirst(), HANDLED);
    assertThat(basis(perContact(), evidence, Map.of())).isEqualTo(new Unknown());
  }

  private static TestTerms fixed() {
    return terms(sla("fcr", TestMetrics.FIRST_CONTACT)).fixed("10000.00");
  }

  private static TestTerms perContact() {
    return terms(sla("fcr", TestMetrics.FIRST_CONTACT)).pricing(PER_CONTACT);
  }

  private static TestTerms committed() {
    return terms(sla("fcr", TestMetrics.FIRST_CONTACT))
        .pricing(
            PricingModel.of(
                PER_CONTACT,
                new Additions(null, new MinimumCommitment(new BigDecimal("50.00")), null)));
  }

  private static FeeBasis basis(
      TestTerms terms, TestEvidence evidence, Map<YearMonth, Money> fees) {
    Map<YearMonth, PastMoney> money = new HashMap<>();
    fees.forEach((month, fee) -> money.put(month, new PastMoney(fee, fee, fee, fee)));
    History history = new History(List.of(), new CreditHistory(money, Map.of(), List.of()));
    return Fees.of(evidence.inputs(JANUARY, terms.build(), history, TOO_LATE));
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), EUR);
  }
}
