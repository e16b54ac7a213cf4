package dev.plumbline.scorecard.scoring;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.EXCUSED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.MET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.terms.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cap between quarters: talk time is met, satisfaction is not due in February.
class CapTest {

  @ParameterizedTest
  @CsvSource({
    "100, LEADING, false",
    "75,  LEADING, false",
    "74,  ON_TRACK, true",
    "10,  WATCH, true"
  })
  void what_is_not_due_stands_in_with_what_it_last_attained(
      String attainment, Standing standing, boolean capped) {
    Scorecard scorecard = february().past(JANUARY, "csat", MET, attainment).scored();

    assertThat(scorecard.rating().standing()).isEqualTo(standing);
    assertThat(scorecard.rating().isCapped()).isEqualTo(capped);
    assertThat(scorecard.capScore()).isEqualByComparingTo(attainment);
    assertThat(scorecard.standIns()).hasSize(1);
  }

  @Test
  void it_counts_for_nothing_else() {
    Scores scores = february().past(JANUARY, "csat", MET, "10").scored().scores();
    assertThat(scores.overall()).isEqualByComparingTo("100");
    assertThat(scores.customerExperienceAndBehaviour()).isNull();
  }

  @Test
  void a_month_without_an_attainment_is_passed_over() {
    assertThat(
            february()
                .past(JANUARY, "csat", EXCUSED)
                .past(JANUARY.minusMonths(1), "csat", MET, "10")
                .scored()
                .rating()
                .standing())
        .isEqualTo(Standing.WATCH);
  }

  @Test
  void nothing_but_customer_experience_and_behaviour_stands_in() {
    Scorecard scorecard =
        TestMonth.of(FEBRUARY)
            .under(terms(sla("talk", TestMetrics.TALK_TIME).over(Window.QUARTER)))
            .past(JANUARY, "talk", MET, "10")
            .scored();
    assertThat(scorecard.standIns()).isEmpty();
    assertThat(scorecard.capScore()).isNull();
  }

  @Test
  void where_nothing_was_ever_attained_the_standing_is_at_most_on_track() {
    assertThat(february().scored().rating())
        .isEqualTo(new Rating(Standing.ON_TRACK, Standing.LEADING));
  }

  private static TestMonth february() {
    return TestMonth.of(FEBRUARY)
        .under(
            terms(
                sla("talk", TestMetrics.TALK_TIME).target("227", "235"),
                sla("csat", TestMetrics.SATISFACTION).target("50", "40").over(Window.QUARTER)))
        .knowing(FEBRUARY, everyLine(Map.of("contactsHandled", 10, "talkSeconds", 1000)));
  }
}
