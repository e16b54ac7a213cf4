package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.EUR;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scoring.Fact.TerminationRight;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestMetrics;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clause that earns its credits back by three months met in a row.
class EarnBackTest {

  /// Past months as in [TestPast], with an open credit of the first of them.
  @ParameterizedTest
  @CsvSource({
    "XMM,       M, true",
    "XM,        M, false",
    "XMM,       E, false",
    "XMM,       U, false",
    "XMM,       X, false",
    "XMM,       -, false",
    "XMMM,      -, false",
    "XM-M,      M, true",
    "XM M,      M, true",
    "XMEM,      M, false",
    "XMEMM,     M, true",
    "XMMM,      M, true",
    "XXMM,      M, true",
    "XXXMM,     M, false",
    "XXXMMMMMM, M, false",
    "XMMXXXMMMMMM, M, false",
  })
  void the_third_month_met_in_a_row_returns_what_is_open(
      String past, char outcome, boolean returns) {
    TestPast before = TestPast.before(JANUARY).months("a", past).open(past.length(), "a", "360.00");
    assertThat(credits(earning("a"), before, outcome).returned())
        .isEqualTo(
            returns
                ? List.of(
                    new Returned("a", JANUARY.minusMonths(past.length()), "a", euros("360.00")))
                : List.of());
  }

  @Test
  void what_was_lost_after_a_chronic_time_is_earned_back_alone() {
    TestPast past =
        TestPast.before(JANUARY)
            .months("a", "XXXMMMMMMXMM")
            .open(12, "a", "1.00")
            .open(10, "a", "2.00")
            .open(3, "a", "3.00");
    assertThat(credits(earning("a"), past, 'M').returned())
        .containsExactly(new Returned("a", JANUARY.minusMonths(3), "a", euros("3.00")));
  }

  @Test
  void a_renamed_clause_earns_back_what_it_lost_under_its_names_before() {
    TestPast past =
        TestPast.before(JANUARY)
            .months("b", "a", "XXMM")
            .open(3, "b", "a", "2.00")
            .open(4, "a", "1.00")
            .open(3, "z", "9.00");
    assertThat(credits(earning("c").after("b"), past, 'M').returned())
        .containsExactly(
            new Returned("c", JANUARY.minusMonths(4), "a", euros("1.00")),
            new Returned("c", JANUARY.minusMonths(3), "b", euros("2.00")));
  }

  @Test
  void without_an_agreement_nothing_comes_back() {
    TestPast past = TestPast.before(JANUARY).months("a", "XMMMMM").open(6, "a", "1.00");
    assertThat(credits(clause("a"), past, 'M').returned()).isEmpty();
  }

  @Test
  void a_clause_that_becomes_chronic_gives_a_right_to_terminate_once() {
    TestPast past = TestPast.before(JANUARY).months("a", "XX");
    assertThat(credits(clause("a"), past, 'X').facts())
        .containsExactly(
            new TerminationRight(
                "a", List.of(JANUARY.minusMonths(2), JANUARY.minusMonths(1), JANUARY)));
    assertThat(credits(clause("a"), TestPast.before(JANUARY).months("a", "XXX"), 'X').facts())
        .isEmpty();
  }

  @Test
  void a_clause_without_money_on_it_has_a_course_too() {
    TestClause harmless = sla("a", TestMetrics.FIRST_CONTACT).target("90", "89");
    TestPast past = TestPast.before(JANUARY).months("a", "XMM");
    Credits credits = credits(harmless, past, 'X');
    assertThat(credits.defaults()).isEmpty();
    assertThat(credits.courses().get("a"))
        .satisfies(
            it -> assertThat(it.course().metRun()).isZero(),
            it -> assertThat(it.course().afterDefault()).isFalse());
  }

  private static Credits credits(TestClause clause, TestPast past, char outcome) {
    var inputs = nothing().inputs(JANUARY, terms(clause).build(), past.history(), Instant.EPOCH);
    return TestOutcomes.of(inputs).with(clause.build().code(), outcome).credits();
  }

  private static TestClause earning(String code) {
    return clause(code).earningBackAfter(3);
  }

  private static TestClause clause(String code) {
    return sla(code, TestMetrics.FIRST_CONTACT).target("90", "89").critical("30");
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), EUR);
  }
}
