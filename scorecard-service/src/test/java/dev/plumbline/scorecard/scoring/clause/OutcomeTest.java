package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.behaviour;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.IN_TIME;
import static dev.plumbline.scorecard.scoring.TestEvidence.TOO_LATE;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.BELOW_EXPECTED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.MET;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_MEASURED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_REPORTED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NO_VOLUME;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.PENDING;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.RAMP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.clause.Outcome.NotReported;
import dev.plumbline.scorecard.scoring.clause.Outcome.Pending;
import dev.plumbline.scorecard.scoring.clause.Outcome.Shortfall.Absent;
import dev.plumbline.scorecard.scoring.clause.Outcome.Shortfall.SmallSample;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each outcome, and its place in the order.
class OutcomeTest {

  private static final Map<String, Integer> RESOLVED =
      Map.of("contactsHandled", 100, "contactsResolvedFirst", 90);

  @Nested
  class Absence {

    @Test
    void a_month_of_the_ramp_is_left_out_whatever_is_missing() {
      TestTerms ramp = terms(firstContact()).ramp(2);
      assertThat(outcome(ramp, nothing(), TOO_LATE)).isEqualTo(RAMP);
      assertThat(outcome(terms(firstContact()).ramp(0), nothing(), TOO_LATE))
          .isEqualTo(NOT_REPORTED);
    }

    @Test
    void the_vendor_has_time_until_the_deadline() {
      assertThat(result(terms(firstContact().on(SCOPE.getFirst())), nothing(), IN_TIME).outcome())
          .isEqualTo(
              new Pending(
                  List.of(gap("contactsHandled"), gap("contactsResolvedFirst")),
                  LocalDate.of(2021, 2, 5)));
    }

    @Test
    void silence_after_the_deadline_scores_0() {
      Outcome outcome =
          result(terms(firstContact().on(SCOPE.getFirst())), nothing(), TOO_LATE).outcome();
      assertThat(outcome)
          .isEqualTo(
              new NotReported(
                  new Absent(List.of(gap("contactsHandled"), gap("contactsResolvedFirst")))));
      assertThat(((NotReported) outcome).attainment()).isZero();
    }

    @Test
    void one_missing_measure_on_one_line_is_enough() {
      TestEvidence evidence =
          everyLine(RESOLVED).vendor(SCOPE.getLast(), Map.of("contactsHandled", 100));
      assertThat(outcome(terms(firstContact()), evidence, TOO_LATE)).isEqualTo(NOT_REPORTED);
      assertThat(outcome(terms(firstContact().on(SCOPE.getFirst())), evidence, TOO_LATE))
          .isEqualTo(MET);
    }

    @Test
    void what_the_client_owes_and_does_not_give_costs_the_vendor_nothing() {
      TestTerms surveysByClient =
          terms(satisfaction())
              .owned("surveysAnswered", Party.CLIENT)
              .owned("surveysSatisfied", Party.CLIENT);
      assertThat(outcome(surveysByClient, everyLine(RESOLVED), TOO_LATE)).isEqualTo(NOT_MEASURED);
      assertThat(outcome(surveysByClient, everyLine(RESOLVED), IN_TIME)).isEqualTo(NOT_MEASURED);
    }

    @Test
    void what_the_vendor_owes_comes_before_what_the_client_owes() {
      TestTerms shared = terms(satisfaction()).owned("surveysAnswered", Party.CLIENT);
      assertThat(outcome(shared, nothing(), IN_TIME)).isEqualTo(PENDING);
      assertThat(outcome(shared, nothing(), TOO_LATE)).isEqualTo(NOT_REPORTED);
    }

    private static Gap gap(String measure) {
      return new Gap(JANUARY, SCOPE.getFirst(), measure, Party.VENDOR);
    }
  }

  @Nested
  class Samples {

    @ParameterizedTest
    @CsvSource({"19, NOT_REPORTED", "20, MET"})
    void the_vendors_sample_may_not_be_too_small(int answersPerLine, OutcomeCode expected) {
      TestEvidence evidence = surveys(100, answersPerLine);
      assertThat(outcome(terms(satisfaction().minimumSample(100)), evidence, TOO_LATE))
          .isEqualTo(expected);
    }

    @Test
    void a_small_sample_is_told_with_its_figures() {
      assertThat(
              result(terms(satisfaction().minimumSample(100)), surveys(100, 19), TOO_LATE)
                  .outcome())
          .isEqualTo(
              new NotReported(new SmallSample(BigDecimal.valueOf(95), BigDecimal.valueOf(100))));
    }

    @ParameterizedTest
    @CsvSource({"19, NOT_MEASURED", "20, MET"})
    void the_clients_sample_is_the_clients_own_failing(int rated, OutcomeCode expected) {
      TestEvidence evidence =
          everyLine(RESOLVED).rated("empathy", SCOPE.getFirst(), rated, 5 * rated);
      assertThat(outcome(terms(empathy().minimumSample(20)), evidence, TOO_LATE))
          .isEqualTo(expected);
    }

    @Test
    void no_sample_of_contacts_that_were_handled_is_too_small_a_sample() {
      assertThat(outcome(terms(satisfaction()), surveys(100, 0), TOO_LATE)).isEqualTo(NOT_REPORTED);
      assertThat(outcome(terms(empathy()), everyLine(RESOLVED), TOO_LATE)).isEqualTo(NOT_MEASURED);
    }

    @Test
    void no_sample_of_no_contacts_is_no_volume() {
      assertThat(outcome(terms(satisfaction().minimumSample(100)), surveys(0, 0), TOO_LATE))
          .isEqualTo(NO_VOLUME);
      assertThat(outcome(terms(empathy()), surveys(0, 0), TOO_LATE)).isEqualTo(NO_VOLUME);
    }

    @Test
    void the_clients_small_sample_comes_before_no_volume() {
      assertThat(outcome(terms(empathy().minimumSample(20)), surveys(0, 0), TOO_LATE))
          .isEqualTo(NOT_MEASURED);
    }

    @Test
    void evaluations_without_a_point_to_earn_are_no_sample() {
      TestEvidence evidence =
          everyLine(
              Map.of(
                  "contactsHandled", 10,
                  "qaEvaluations", 5,
                  "qaPointsEarned", 0,
                  "qaPointsPossible", 0));
      assertThat(result(terms(sla("quality", TestMetrics.QUALITY)), evidence, TOO_LATE).outcome())
          .isEqualTo(new NotReported(new SmallSample(BigDecimal.ZERO, BigDecimal.ONE)));
    }

    @Test
    void ratings_of_one_clause_say_nothing_of_another() {
      TestEvidence evidence = everyLine(RESOLVED).rated("patience", SCOPE.getFirst(), 40, 200);
      assertThat(outcome(terms(empathy().minimumSample(20)), evidence, TOO_LATE))
          .isEqualTo(NOT_MEASURED);
    }
  }

  @Nested
  class Values {

    @Test
    void nothing_to_divide_by_is_no_volume() {
      TestEvidence evidence = everyLine(Map.of("contactsHandled", 0, "contactsResolvedFirst", 0));
      assertThat(outcome(terms(firstContact()), evidence, TOO_LATE)).isEqualTo(NO_VOLUME);
    }

    @ParameterizedTest
    @CsvSource({
      "90, MET,            100",
      "89, BELOW_EXPECTED, 50",
      "88, BELOW_MINIMUM,  0",
      "95, MET,            100"
    })
    void the_edges_of_a_target(int resolved, OutcomeCode expected, BigDecimal attainment) {
      TestEvidence evidence =
          everyLine(Map.of("contactsHandled", 100, "contactsResolvedFirst", resolved));
      ClauseResult result = result(terms(firstContact()), evidence, TOO_LATE);
      assertThat(result.outcome().code()).isEqualTo(expected);
      assertThat(result.attainment().orElseThrow()).isEqualByComparingTo(attainment);
    }

    @ParameterizedTest
    @CsvSource({
      "2, BELOW_MINIMUM",
      "3, BELOW_EXPECTED",
      "5, MET",
      "8, MET",
      "9, BELOW_EXPECTED",
      "10, BELOW_EXPECTED",
      "11, BELOW_MINIMUM"
    })
    void the_edges_of_a_band(int escalations, OutcomeCode expected) {
      Target band = new Target.Within(band(5, 8), band(3, 10));
      TestEvidence evidence = everyLine(Map.of("contactsHandled", 100, "escalations", escalations));
      assertThat(
              outcome(
                  terms(sla("escalations", TestMetrics.ESCALATIONS).target(band)),
                  evidence,
                  TOO_LATE))
          .isEqualTo(expected);
    }

    @Test
    void what_is_reported_in_full_is_scored_before_the_deadline_too() {
      assertThat(outcome(terms(firstContact()), everyLine(RESOLVED), IN_TIME)).isEqualTo(MET);
    }

    @Test
    void a_value_between_is_below_expected() {
      TestEvidence evidence =
          everyLine(Map.of("contactsHandled", 1000, "contactsResolvedFirst", 895));
      ClauseResult result = result(terms(firstContact()), evidence, TOO_LATE);
      assertThat(result.outcome().code()).isEqualTo(BELOW_EXPECTED);
      assertThat(result.value().orElseThrow()).isEqualByComparingTo("89.5");
      assertThat(result.attainment().orElseThrow()).isEqualByComparingTo("75");
    }

    private static Target.Band band(int low, int high) {
      return new Target.Band(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
  }

  private static TestClause firstContact() {
    return sla("first-contact", TestMetrics.FIRST_CONTACT).target("90", "89");
  }

  private static TestClause satisfaction() {
    return sla("satisfaction", TestMetrics.SATISFACTION).target("50", "40");
  }

  private static TestClause empathy() {
    return behaviour("empathy").target("4.0", "3.5");
  }

  private static TestEvidence surveys(int handled, int answered) {
    return everyLine(
        Map.of(
            "contactsHandled", handled,
            "surveysAnswered", answered,
            "surveysSatisfied", answered));
  }

  private static OutcomeCode outcome(TestTerms terms, TestEvidence evidence, Instant asOf) {
    return result(terms, evidence, asOf).outcome().code();
  }

  private static ClauseResult result(TestTerms terms, TestEvidence evidence, Instant asOf) {
    return Scoring.score(evidence.inputs(JANUARY, terms.build(), History.NONE, asOf))
        .clauses()
        .getFirst();
  }
}
