package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.EUR;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.scoring.Fact.OpenCredits;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clause of a quarter in March: 12 % of each month's fee is at risk, 10 % is its cap.
class QuarterTest {

  private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
  private static final YearMonth MARCH = JANUARY.plusMonths(2);
  private static final List<YearMonth> QUARTER = List.of(JANUARY, FEBRUARY, MARCH);

  /// At risk are 1,200 + 1,080 + 1,200 = 3,480, half of it 1,740. March has 1,000 less 300 of its
  /// own left, February 900 less 300, and January nothing.
  @Test
  void it_costs_its_share_of_all_months_within_what_they_leave_of_their_caps() {
    Settled settled = settled(terms(month("m", "25"), quarter("q", "50")), known(), QUARTER);
    assertThat(settled.month().items())
        .containsExactly(
            new Credit("m", euros("1200.00"), false, euros("300.00"), euros("300.00")),
            new Credit("q", euros("3480.00"), false, euros("1740.00"), euros("1300.00")));
    assertThat(settled.month().cap()).isEqualTo(euros("1000.00"));
    assertThat(settled.month().carried()).isEqualTo(euros("600.00"));
    assertThat(settled.month().isCapped()).isTrue();
    assertThat(settled.awaited()).isEmpty();
  }

  /// An excused February puts nothing at risk, and still has not used its cap.
  @Test
  void months_excused_put_nothing_at_risk() {
    Settled settled =
        settled(terms(month("m", "25"), quarter("q", "50")), known(), List.of(JANUARY, MARCH));
    assertThat(settled.month().items())
        .contains(new Credit("q", euros("2400.00"), false, euros("1200.00"), euros("1200.00")));
  }

  @Test
  void months_of_the_ramp_leave_no_cap() {
    Settled settled =
        settled(terms(month("m", "25"), quarter("q", "50")).ramp(2), known(), List.of(MARCH));
    assertThat(settled.month().items())
        .contains(new Credit("q", euros("1200.00"), false, euros("600.00"), euros("600.00")));
    assertThat(settled.month().carried()).isEqualTo(euros("0.00"));
  }

  /// Three months alike, without credits of their own, for currencies of 0, 2 and 3 decimals: 70,
  /// 50 and 33.3 % of what is at risk in the quarter under its three caps.
  ///
  /// - JPY 100,001: at risk 12,000, cap 10,000; 25,200 + 18,000 + 11,988 are 55,188, under 30,000
  ///   13,698.6, 9,784.7 and 6,516.6; two yen are left for the two largest.
  /// - EUR 1,000.10: at risk 120.01, cap 100.01; 252.02 (half to even) + 180.02 (half to even) +
  ///   119.89 are 551.93, under 300.03 136.999, 97.860 and 65.172; two cents are left.
  /// - KWD 1.003: at risk 0.120, cap 0.100; 0.252 + 0.180 + 0.120 are 0.552, under 0.300 0.1369,
  ///   0.0978 and 0.0652; two fils are left.
  @ParameterizedTest
  @CsvSource({
    "JPY, 100001,  12000,  10000,  13699,  9785,  6516",
    "EUR, 1000.10, 120.01, 100.01, 137.00, 97.86, 65.17",
    "KWD, 1.003,   0.120,  0.100,  0.137,  0.098, 0.065"
  })
  void the_caps_of_a_quarter_are_shared_out_to_the_minor_unit(
      Currency currency,
      String fee,
      String atRisk,
      String cap,
      BigDecimal q,
      BigDecimal r,
      BigDecimal s) {
    TestPast past =
        TestPast.before(MARCH)
            .money(currency.getCurrencyCode(), 1, fee, atRisk, cap, "0")
            .money(currency.getCurrencyCode(), 2, fee, atRisk, cap, "0");
    TestTerms terms =
        terms(quarter("q", "70"), quarter("r", "50"), quarter("s", "33.3")).in(currency).fixed(fee);
    assertThat(settled(terms, past, QUARTER).month().items())
        .extracting(Credit::amount)
        .containsExactly(new Money(q, currency), new Money(r, currency), new Money(s, currency));
  }

  /// January was one of the ramp, and nothing was reported of February: 1,080 + 1,200.
  @Test
  void a_month_of_silence_puts_its_amount_at_risk_and_one_of_the_ramp_does_not() {
    assertThat(scored(nothing(), 90)).containsExactly(credit("2280.00", "1140.00"));
  }

  @Test
  void a_month_of_silence_that_was_excused_does_not_either() {
    assertThat(scored(nothing().relieved("q"), 90)).isEmpty();
    assertThat(scored(nothing().relieved("q"), 10)).containsExactly(credit("1200.00", "600.00"));
  }

  private static List<Credit> scored(TestEvidence february, int resolvedInMarch) {
    Map<String, Integer> march =
        Map.of("contactsHandled", 100, "contactsResolvedFirst", resolvedInMarch);
    Inputs inputs =
        TestMonth.of(MARCH)
            .under(terms(quarter("q", "50")).ramp(1))
            .knowing(FEBRUARY, february)
            .knowing(MARCH, everyLine(march))
            .after(known().history())
            .inputs();
    Credits credits = Crediting.credit(inputs, Scoring.score(inputs));
    return ((Settled) credits.settlement()).month().items();
  }

  private static Credit credit(String atRisk, String amount) {
    return new Credit("q", euros(atRisk), false, euros(amount), euros(amount));
  }

  @Test
  void without_the_amounts_of_a_month_before_its_credit_stays_open_and_says_so() {
    TestTerms terms = terms(month("m", "25"), quarter("q", "50"));
    TestPast past = TestPast.before(MARCH).money(2, "10000", "1200", "1000", "1000");
    Credits credits = credits(terms, past, QUARTER);
    Settled settled = (Settled) credits.settlement();
    assertThat(settled.month().items()).extracting(Credit::clause).containsExactly("m");
    assertThat(settled.awaited()).containsExactly(FEBRUARY);
    assertThat(credits.facts()).containsExactly(new OpenCredits(List.of("q"), List.of(FEBRUARY)));
  }

  @Test
  void amounts_in_another_currency_do_not_add_up_and_keep_it_open() {
    TestPast past = known().money("USD", 1, "9000", "1080", "900", "300");
    assertThat(settled(terms(quarter("q", "50")), past, QUARTER).awaited())
        .containsExactly(FEBRUARY);
  }

  @Test
  void a_quarter_that_is_not_in_default_waits_for_nothing() {
    TestTerms terms = terms(month("m", "25"), quarter("q", "50"));
    Credits credits =
        TestOutcomes.of(
                nothing()
                    .inputs(MARCH, terms.build(), TestPast.before(MARCH).history(), Instant.EPOCH))
            .with("m", 'X')
            .with("q", 'M', null, QUARTER)
            .credits();
    assertThat(((Settled) credits.settlement()).awaited()).isEmpty();
    assertThat(credits.facts()).isEmpty();
  }

  private static TestPast known() {
    return TestPast.before(MARCH)
        .money(2, "10000", "1200", "1000", "1000")
        .money(1, "9000", "1080", "900", "300");
  }

  private static Settled settled(TestTerms terms, TestPast past, List<YearMonth> window) {
    return (Settled) credits(terms, past, window).settlement();
  }

  /// All clauses are in default.
  private static Credits credits(TestTerms terms, TestPast past, List<YearMonth> window) {
    var inputs = nothing().inputs(MARCH, terms.build(), past.history(), Instant.EPOCH);
    TestOutcomes month = TestOutcomes.of(inputs);
    inputs.terms().clauses().forEach(it -> month.with(it.code(), 'X', null, window));
    return month.credits();
  }

  private static TestClause month(String code, String allocationPercent) {
    return sla(code, TestMetrics.FIRST_CONTACT).target("90", "89").critical(allocationPercent);
  }

  private static TestClause quarter(String code, String allocationPercent) {
    return month(code, allocationPercent).over(Window.QUARTER);
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), EUR);
  }
}
