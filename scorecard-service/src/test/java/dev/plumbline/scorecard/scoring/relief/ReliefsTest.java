package dev.plumbline.scorecard.scoring.relief;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestMonth.APRIL;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.BELOW_MINIMUM;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.EXCUSED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.MET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.clause.Outcome;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What excuses a clause. The service level is far below its minimum everywhere, so that only a
/// relief leaves it out. Five lines.
class ReliefsTest {

  /// 110 a line of a forecast of 100: exactly the band of 10 %.
  @ParameterizedTest
  @CsvSource({
    "110, 0, BELOW_MINIMUM",
    "111, 0, EXCUSED",
    "115, 5, BELOW_MINIMUM",
    "116, 5, EXCUSED"
  })
  void volume_must_exceed_the_forecast_by_more_than_the_band(
      int offered, int repeated, OutcomeCode expected) {
    assertThat(
            outcome(
                serviceLevel(), calls(offered, "repeatContactsSameDay", repeated).forecast(100)))
        .isEqualTo(expected);
  }

  @Test
  void the_band_is_the_contracts() {
    TestEvidence calls = calls(121, "repeatContactsSameDay", 0).forecast(100);
    assertThat(outcome(serviceLevel().reliefBand("20.9"), calls)).isEqualTo(EXCUSED);
    assertThat(outcome(serviceLevel().reliefBand("21"), calls)).isEqualTo(BELOW_MINIMUM);
  }

  /// Of 130 offered, 20 % may be abandoned: 26. What goes beyond comes back as volume: with 45
  /// abandoned, 130 − 19 = 111.
  @ParameterizedTest
  @CsvSource({"0, EXCUSED", "26, EXCUSED", "45, EXCUSED", "46, BELOW_MINIMUM"})
  void abandons_beyond_what_is_expected_are_no_volume(int abandoned, OutcomeCode expected) {
    TestTerms terms = terms(level(), sla("abandons", TestMetrics.ABANDONS).target("20", "25"));
    assertThat(outcome(terms, calls(130, "contactsAbandoned", abandoned).forecast(100)))
        .isEqualTo(expected);
  }

  /// 5 · 111 are more than 500 + 10.9 % by half a contact.
  @Test
  void abandons_within_what_is_expected_take_nothing_off() {
    TestTerms terms =
        terms(level(), sla("abandons", TestMetrics.ABANDONS).target("20", "25")).reliefBand("10.9");
    assertThat(outcome(terms, calls(111, "contactsAbandoned", 0).forecast(100))).isEqualTo(EXCUSED);
  }

  @ParameterizedTest
  @CsvSource({"45, EXCUSED", "46, BELOW_MINIMUM"})
  void only_the_clause_on_abandons_says_how_many_are_expected(int abandoned, OutcomeCode expected) {
    TestTerms terms =
        terms(
            level(),
            sla("asa", TestMetrics.SPEED_OF_ANSWER).target("60", "70"),
            sla("abandons", TestMetrics.ABANDONS).target("20", "25"));
    assertThat(outcome(terms, calls(130, "contactsAbandoned", abandoned).forecast(100)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"19, EXCUSED", "20, BELOW_MINIMUM"})
  void without_a_clause_on_abandons_none_are_expected(int abandoned, OutcomeCode expected) {
    assertThat(outcome(serviceLevel(), calls(130, "contactsAbandoned", abandoned).forecast(100)))
        .isEqualTo(expected);
  }

  @Test
  void repeats_that_are_known_come_before_abandons() {
    assertThat(
            outcome(
                serviceLevel(),
                everyLine(
                        Map.of(
                            "contactsOffered", 120,
                            "answeredWithin60", 10,
                            "contactsAbandoned", 50,
                            "repeatContactsSameDay", 3))
                    .forecast(100)))
        .isEqualTo(EXCUSED);
  }

  /// 650 offered, with 12 repeats known on four lines and 225 abandoned on all five: 425 count.
  @Test
  void repeats_that_are_not_known_of_every_line_are_not_known() {
    Map<String, Integer> known =
        Map.of(
            "contactsOffered", 130,
            "answeredWithin60", 10,
            "contactsAbandoned", 45,
            "repeatContactsSameDay", 3);
    Map<String, Integer> unknown = new HashMap<>(known);
    unknown.remove("repeatContactsSameDay");
    assertThat(outcome(serviceLevel(), everyLine(known).forecast(100))).isEqualTo(EXCUSED);
    assertThat(
            outcome(
                serviceLevel(), everyLine(known).vendor(SCOPE.getLast(), unknown).forecast(100)))
        .isEqualTo(BELOW_MINIMUM);
  }

  @Test
  void volume_of_which_neither_is_known_excuses_nothing() {
    assertThat(
            outcome(
                serviceLevel(),
                everyLine(Map.of("contactsOffered", 500, "answeredWithin60", 10)).forecast(100)))
        .isEqualTo(BELOW_MINIMUM);
  }

  /// 90, 100 and 110 before: 100.
  @ParameterizedTest
  @CsvSource({"110, BELOW_MINIMUM", "111, EXCUSED"})
  void without_a_forecast_the_mean_of_the_three_months_before_stands_in(
      int offered, OutcomeCode expected) {
    assertThat(april(calls(offered, "repeatContactsSameDay", 0)).outcome()).isEqualTo(expected);
  }

  @Test
  void without_all_of_these_there_is_no_automatic_relief() {
    assertThat(april(calls(500, "repeatContactsSameDay", 0)).knowing(FEBRUARY, nothing()).outcome())
        .isEqualTo(BELOW_MINIMUM);
  }

  @Test
  void the_forecast_comes_before_the_months_before() {
    assertThat(april(calls(111, "repeatContactsSameDay", 0).forecast(101)).outcome())
        .isEqualTo(BELOW_MINIMUM);
  }

  @Test
  void only_clauses_that_depend_on_volume_are_excused_by_it() {
    TestTerms terms = terms(sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89"));
    TestEvidence evidence =
        everyLine(
                Map.of(
                    "contactsOffered", 500,
                    "repeatContactsSameDay", 0,
                    "contactsHandled", 400,
                    "contactsResolvedFirst", 1))
            .forecast(100);
    assertThat(outcome(terms, evidence)).isEqualTo(BELOW_MINIMUM);
    assertThat(outcome(terms, evidence.relieved("fcr"))).isEqualTo(EXCUSED);
  }

  @Test
  void a_relief_covers_the_clauses_it_names() {
    assertThat(outcome(serviceLevel(), calls(100, "x", 0).relieved("another")))
        .isEqualTo(BELOW_MINIMUM);
    assertThat(outcome(serviceLevel(), calls(100, "x", 0).relieved("level"))).isEqualTo(EXCUSED);
  }

  @Test
  void an_excuse_carries_its_figures() {
    Outcome outcome =
        TestMonth.of(JANUARY)
            .under(serviceLevel())
            .knowing(JANUARY, calls(120, "contactsAbandoned", 5).forecast(100))
            .result()
            .outcome();
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Excused(
                "600 contacts were offered, less 25 abandoned beyond what is expected, more than"
                    + " 10 % above the client's forecast of 500."));
  }

  @Test
  void a_forecast_is_locked_at_the_end_of_the_day_on_which_it_is_owed() {
    assertThat(serviceLevel().forecastDueOn(20).build().forecastLockedAt(YearMonth.of(2021, 7)))
        .isEqualTo(Instant.parse("2021-06-20T23:00:00Z"));
    assertThat(serviceLevel().forecastDueOn(31).build().forecastLockedAt(MARCH))
        .isEqualTo(Instant.parse("2021-03-01T00:00:00Z"));
    assertThat(serviceLevel().build().forecastLockedAt(MARCH))
        .isEqualTo(Instant.parse("2021-03-01T00:00:00Z"));
  }

  @Test
  void volume_excuses_what_would_have_been_met_as_well() {
    TestTerms easy = terms(sla("level", TestMetrics.SERVICE_LEVEL).target("1", "0"));
    assertThat(outcome(easy, calls(111, "repeatContactsSameDay", 0).forecast(100)))
        .isEqualTo(EXCUSED);
    assertThat(outcome(easy, calls(110, "repeatContactsSameDay", 0).forecast(100))).isEqualTo(MET);
  }

  private static TestMonth april(TestEvidence evidence) {
    return TestMonth.of(APRIL)
        .under(serviceLevel())
        .knowing(JANUARY, calls(90, "x", 0))
        .knowing(FEBRUARY, calls(100, "x", 0))
        .knowing(MARCH, calls(110, "x", 0))
        .knowing(APRIL, evidence);
  }

  private static OutcomeCode outcome(TestTerms terms, TestEvidence evidence) {
    return TestMonth.of(JANUARY).under(terms).knowing(JANUARY, evidence).outcome();
  }

  private static TestTerms serviceLevel() {
    return terms(level());
  }

  private static TestClause level() {
    return sla("level", TestMetrics.SERVICE_LEVEL).target("80", "70");
  }

  private static TestEvidence calls(int offered, String measure, int value) {
    Map<String, Integer> measures = new HashMap<>();
    measures.put("contactsOffered", offered);
    measures.put("answeredWithin60", 10);
    measures.put(measure, value);
    return everyLine(measures);
  }
}
