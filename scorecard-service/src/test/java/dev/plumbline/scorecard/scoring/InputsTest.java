package dev.plumbline.scorecard.scoring;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.IN_TIME;
import static dev.plumbline.scorecard.scoring.TestEvidence.TOO_LATE;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestMetrics.SPEED_OF_ANSWER;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.credit.Course;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scoring.CreditHistory.OpenCredit;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.scoring.CreditHistory.PastMoney;
import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputsTest {

  private static final Map<String, Integer> MEASURES =
      Map.of("contactsHandled", 100, "contactsResolvedFirst", 90);

  @Test
  void the_same_facts_have_the_same_hash_however_they_were_read() {
    assertThat(inputs(fcr("90"), everyLine(MEASURES), TOO_LATE).hash())
        .isEqualTo(inputs(fcr("90.00"), everyLine(MEASURES), TOO_LATE).hash());
  }

  @Test
  void only_what_the_time_decides_is_hashed_of_it() {
    String due = inputs(fcr("90"), nothing(), TOO_LATE).hash();
    assertThat(inputs(fcr("90"), nothing(), TOO_LATE.plusSeconds(9_999)).hash()).isEqualTo(due);
    assertThat(inputs(fcr("90"), nothing(), IN_TIME).hash()).isNotEqualTo(due);
  }

  /// A month that is scored and published before its deadline is not restated for the deadline's
  /// sake.
  @Test
  void the_time_decides_nothing_of_a_month_that_is_reported_whole() {
    assertThat(inputs(fcr("90"), everyLine(MEASURES), IN_TIME).hash())
        .isEqualTo(inputs(fcr("90"), everyLine(MEASURES), TOO_LATE).hash());
    TestEvidence inPart =
        everyLine(MEASURES).vendor(SCOPE.getFirst(), Map.of("contactsHandled", 100));
    assertThat(inputs(fcr("90"), inPart, IN_TIME).hash())
        .isNotEqualTo(inputs(fcr("90"), inPart, TOO_LATE).hash());
    TestTerms two = terms(sla("fcr", TestMetrics.FIRST_CONTACT), sla("asa", SPEED_OF_ANSWER));
    assertThat(inputs(two, everyLine(MEASURES), IN_TIME).hash())
        .isNotEqualTo(inputs(two, everyLine(MEASURES), TOO_LATE).hash());
  }

  /// The client's figures decide the clause, but that the vendor has not reported is a fact.
  @Test
  void the_time_decides_whether_a_report_that_no_clause_needs_is_missing() {
    TestEvidence clients = nothing();
    SCOPE.forEach(line -> clients.client(line, MEASURES));
    assertThat(inputs(fcr("90"), clients, IN_TIME).hash())
        .isNotEqualTo(inputs(fcr("90"), clients, TOO_LATE).hash());
  }

  @Test
  void everything_that_decides_is_hashed() {
    Inputs base = inputs(fcr("90"), everyLine(MEASURES), TOO_LATE);
    PastResult past = new PastResult(JANUARY.minusMonths(1), "fcr", OutcomeCode.MET, null);
    Money fee = new Money(BigDecimal.TEN, TestTerms.EUR);
    Set<String> hashes =
        Stream.of(
                base,
                inputs(fcr("91"), everyLine(MEASURES), TOO_LATE),
                inputs(fcr("90").ramp(1), everyLine(MEASURES), TOO_LATE),
                inputs(fcr("90").fixed("10000.01"), everyLine(MEASURES), TOO_LATE),
                inputs(fcr("90").unavailable("transfers"), everyLine(MEASURES), TOO_LATE),
                inputs(fcr("90"), everyLine(MEASURES).submitted(TOO_LATE), TOO_LATE),
                inputs(fcr("90"), everyLine(MEASURES).client(SCOPE.getFirst(), MEASURES), TOO_LATE),
                inputs(fcr("90"), everyLine(MEASURES).invoiced("1.00"), TOO_LATE),
                inputs(fcr("90"), everyLine(MEASURES).rated("e", SCOPE.getFirst(), 1, 1), TOO_LATE),
                inputs(
                    fcr("90"),
                    everyLine(MEASURES).vendor(SCOPE.getFirst(), Map.of("contactsHandled", 100)),
                    TOO_LATE),
                with(base, new History(List.of(past), CreditHistory.NONE)),
                with(base, money(new PastMoney(fee, fee, fee, fee))),
                with(base, course(Course.NEW.met(JANUARY.minusMonths(1)))),
                with(base, open(fee)))
            .map(Inputs::hash)
            .collect(Collectors.toSet());
    assertThat(hashes).hasSize(14).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void the_order_of_a_reports_lines_does_not_matter() {
    TestEvidence forwards = TestEvidence.nothing();
    SCOPE.forEach(line -> forwards.vendor(line, MEASURES));
    TestEvidence backwards = TestEvidence.nothing();
    SCOPE.reversed().forEach(line -> backwards.vendor(line, MEASURES));
    Inputs one = inputs(fcr("90"), forwards, TOO_LATE);
    Inputs other = inputs(fcr("90"), backwards, TOO_LATE);
    assertThat(other.hash()).isEqualTo(one.hash());
    assertThat(Scoring.score(other)).isEqualTo(Scoring.score(one));
  }

  private static CreditHistory money(PastMoney money) {
    return new CreditHistory(Map.of(JANUARY.minusMonths(1), money), Map.of(), List.of());
  }

  private static CreditHistory course(Course course) {
    return new CreditHistory(Map.of(), Map.of("fcr", new PastCourse("fcr", course)), List.of());
  }

  private static CreditHistory open(Money amount) {
    return new CreditHistory(
        Map.of(), Map.of(), List.of(new OpenCredit(JANUARY.minusMonths(1), "fcr", "fcr", amount)));
  }

  private static Inputs with(Inputs inputs, CreditHistory credits) {
    return with(inputs, new History(List.of(), credits));
  }

  private static Inputs with(Inputs inputs, History history) {
    return TestMonth.of(JANUARY)
        .under(inputs.terms())
        .knowing(JANUARY, everyLine(MEASURES))
        .after(history)
        .asOf(inputs.asOf())
        .inputs();
  }

  private static Inputs inputs(TestTerms terms, TestEvidence evidence, Instant asOf) {
    return evidence.inputs(JANUARY, terms.build(), History.NONE, asOf);
  }

  private static TestTerms fcr(String expected) {
    return terms(sla("fcr", TestMetrics.FIRST_CONTACT).target(expected, "89"));
  }
}
