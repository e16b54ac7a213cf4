package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestClause.behaviour;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.TOO_LATE;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.EUR;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import dev.plumbline.scorecard.credit.Credits.Open;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditingTest {

  @Test
  void a_default_costs_its_share_of_the_amount_at_risk() {
    MonthCredits settled = settled(terms(breached("b").critical("30")).atRisk("12", "10"));
    assertThat(settled.fee()).isEqualTo(euros("10000.00"));
    assertThat(settled.atRisk()).isEqualTo(euros("1200.00"));
    assertThat(settled.cap()).isEqualTo(euros("1000.00"));
    assertThat(settled.items())
        .containsExactly(
            new Credit("b", euros("1200.00"), false, euros("360.00"), euros("360.00")));
    assertThat(settled.total()).isEqualTo(euros("360.00"));
    assertThat(settled.isCapped()).isFalse();
  }

  @Test
  void the_cap_cuts_each_by_the_same_share_and_ties_go_by_code() {
    MonthCredits settled =
        settled(
            terms(
                    breached("c").critical("50"),
                    breached("a").critical("50"),
                    breached("b").critical("50"))
                .atRisk("12", "10"));
    assertThat(settled.items())
        .containsExactly(
            new Credit("a", euros("1200.00"), false, euros("600.00"), euros("333.34")),
            new Credit("b", euros("1200.00"), false, euros("600.00"), euros("333.33")),
            new Credit("c", euros("1200.00"), false, euros("600.00"), euros("333.33")));
    assertThat(settled.total()).isEqualTo(settled.cap());
    assertThat(settled.isCapped()).isTrue();
  }

  @Test
  void a_default_without_an_allocation_costs_nothing() {
    Inputs inputs = everyLine(BREACH).january(terms(breached("b").critical("0")).build());
    Credits credits = Crediting.credit(inputs, Scoring.score(inputs));
    assertThat(credits.defaults()).containsOnlyKeys("b");
    assertThat(month(credits).items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "X,    720.00",
    "F,    720.00",
    "X--,  720.00",
    "XM,   360.00",
    "M,    360.00",
    "'',   360.00",
    "N-,   720.00"
  })
  void escalates_when_the_month_before_was_a_default_too(String past, BigDecimal credit) {
    History history = TestPast.before(JANUARY).months("b", past).history();
    Inputs inputs =
        everyLine(BREACH)
            .inputs(JANUARY, terms(breached("b").escalating("30")).build(), history, TOO_LATE);
    MonthCredits settled = month(Crediting.credit(inputs, Scoring.score(inputs)));
    assertThat(settled.items().getFirst().uncapped().amount()).isEqualTo(credit);
    assertThat(settled(terms(breached("b").critical("30")), history).items().getFirst().uncapped())
        .isEqualTo(euros("360.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 5.0, true",
    "10, 5.01, false",
    "10, 0.0, true",
    "9, 0.0, false",
    "20, 10.0, true"
  })
  void a_behaviour_clause_pays_only_where_both_sides_rated_alike(
      int ratedByBoth, String differences, boolean pays) {
    TestTerms terms = terms(behaviour("empathy").target("4.0", "3.5").critical("30"));
    Inputs inputs =
        everyLine(BREACH)
            .rated("empathy", SCOPE.getFirst(), 40, 40, ratedByBoth, differences)
            .january(terms.build());
    Credits credits = Crediting.credit(inputs, Scoring.score(inputs));
    assertThat(credits.defaults())
        .containsEntry("empathy", new Default(Default.Reason.BELOW_MINIMUM, true));
    assertThat(month(credits).items()).hasSize(pays ? 1 : 0);
  }

  @Test
  void without_a_fee_the_credits_stay_open() {
    TestTerms terms =
        terms(breached("b").critical("30"))
            .pricing(
                new PricingModel.PerContact(
                    "contactsHandled", List.of(new Tier(BigDecimal.ZERO, BigDecimal.TWO))));
    Inputs inputs = nothing().january(terms.build());
    Credits credits = Crediting.credit(inputs, Scoring.score(inputs));
    assertThat(credits.defaults())
        .containsEntry("b", new Default(Default.Reason.NOT_REPORTED, true));
    assertThat(credits.settlement()).isEqualTo(new Open());
  }

  @Test
  void without_a_default_there_is_nothing_to_stay_open() {
    TestTerms terms =
        terms(breached("b"))
            .pricing(
                new PricingModel.PerContact(
                    "contactsHandled", List.of(new Tier(BigDecimal.ZERO, BigDecimal.TWO))));
    Inputs inputs = nothing().january(terms.build());
    Credits credits = Crediting.credit(inputs, Scoring.score(inputs));
    assertThat(credits.settlement()).isEqualTo(new Open());
    assertThat(credits.facts()).isEmpty();
  }

  @Property
  void credits_never_exceed_the_cap_and_add_up_to_the_minor_unit(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1000) Integer> allocations,
      @ForAll @IntRange(min = 1, max = 10_000_000) int fee,
      @ForAll @IntRange(max = 300) int atRiskPerMille,
      @ForAll @IntRange(max = 300) int capPerMille,
      @ForAll("currencies") Currency currency) {
    TestClause[] clauses =
        IntStream.range(0, allocations.size())
            .mapToObj(i -> breached("c" + i).critical(tenth(allocations.get(i))))
            .toArray(TestClause[]::new);
    MonthCredits settled =
        settled(
            terms(clauses)
                .in(currency)
                .fixed(BigDecimal.valueOf(fee, Money.decimals(currency)).toPlainString())
                .atRisk(tenth(atRiskPerMille), tenth(capPerMille)));
    Money uncapped =
        settled.items().stream().map(Credit::uncapped).reduce(Money.zero(currency), Money::plus);
    assertThat(settled.total())
        .isEqualTo(uncapped.compareTo(settled.cap()) > 0 ? settled.cap() : uncapped);
    assertThat(settled.items())
        .allSatisfy(it -> assertThat(it.amount()).isBetween(Money.zero(currency), it.uncapped()));
  }

  @Provide
  Arbitrary<Currency> currencies() {
    return Arbitraries.of("JPY", "EUR", "KWD").map(Currency::getInstance);
  }

  private static String tenth(int tenths) {
    return BigDecimal.valueOf(tenths, 1).toPlainString();
  }

  /// Worked out by hand, for currencies of 0, 2 and 3 decimals: 12.5 % of the fee is at risk, 5.5 %
  /// is the cap, and three clauses are allocated 50, 30 and 20 % of what is at risk.
  ///
  /// - JPY 100,001: at risk 12,500.125 → 12,500; cap 5,500.055 → 5,500; 6,250 + 3,750 + 2,500 are
  ///   12,500, of which 5,500 are 0.44 each: 2,750, 1,650, 1,100, with nothing left over.
  /// - EUR 1,000.10: at risk 125.0125 → 125.01; cap 55.0055 → 55.01; 62.505 → 62.50 (half to even),
  ///   37.503 → 37.50, 25.002 → 25.00, together 125.00; × 55.01 / 125 = 27.505 ↓ 27.50, 16.503 ↓
  ///   16.50, 11.002 ↓ 11.00; one cent is left for the largest.
  /// - KWD 1.003: at risk 0.125375 → 0.125; cap 0.055165 → 0.055; 0.0625 → 0.062 (half to even),
  ///   0.0375 → 0.038, 0.025, together 0.125; × 0.44 = 0.02728 ↓ 0.027, 0.01672 ↓ 0.016, 0.011; one
  ///   fils is left for the largest.
  @ParameterizedTest
  @CsvSource({
    "JPY, 100001,  12500,  5500,  2750,  1650,  1100",
    "EUR, 1000.10, 125.01, 55.01, 27.51, 16.50, 11.00",
    "KWD, 1.003,   0.125,  0.055, 0.028, 0.016, 0.011"
  })
  void the_cap_is_shared_out_to_the_minor_unit_of_each_currency(
      Currency currency,
      String fee,
      BigDecimal atRisk,
      BigDecimal cap,
      BigDecimal a,
      BigDecimal b,
      BigDecimal c) {
    MonthCredits settled =
        settled(
            terms(
                    breached("a").critical("50"),
                    breached("b").critical("30"),
                    breached("c").critical("20"))
                .in(currency)
                .fixed(fee)
                .atRisk("12.5", "5.5"));
    assertThat(settled.atRisk()).isEqualTo(new Money(atRisk, currency));
    assertThat(settled.cap()).isEqualTo(new Money(cap, currency));
    assertThat(settled.items())
        .extracting(Credit::amount)
        .containsExactly(new Money(a, currency), new Money(b, currency), new Money(c, currency));
  }

  private static final Map<String, Integer> BREACH =
      Map.of("contactsHandled", 100, "contactsResolvedFirst", 10);

  private static TestClause breached(String code) {
    return sla(code, TestMetrics.FIRST_CONTACT).target("90", "89");
  }

  private static MonthCredits settled(TestTerms terms) {
    return settled(terms, History.NONE);
  }

  private static MonthCredits settled(TestTerms terms, History history) {
    Inputs inputs = everyLine(BREACH).inputs(JANUARY, terms.build(), history, TOO_LATE);
    return month(Crediting.credit(inputs, Scoring.score(inputs)));
  }

  private static MonthCredits month(Credits credits) {
    return ((Settled) credits.settlement()).month();
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), EUR);
  }
}
