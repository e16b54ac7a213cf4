package dev.plumbline.scorecard.scoring;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.IN_TIME;
import static dev.plumbline.scorecard.scoring.TestEvidence.TOO_LATE;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.Fact.LateReport;
import dev.plumbline.scorecard.scoring.Fact.MissingReport;
import dev.plumbline.scorecard.scoring.Fact.NoCounterData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final Map<String, Integer> MEASURES =
      Map.of("contactsHandled", 100, "contactsResolvedFirst", 90);
  private static final LocalDate LAST_DAY = LocalDate.of(2021, 2, 5);

  @Test
  void a_report_on_the_last_day_is_in_time() {
    Instant lastMoment = TOO_LATE.minusNanos(1);
    assertThat(facts(fcr(), everyLine(MEASURES).submitted(lastMoment), TOO_LATE)).isEmpty();
  }

  @Test
  void a_report_after_it_is_late() {
    assertThat(facts(fcr(), everyLine(MEASURES).submitted(TOO_LATE), TOO_LATE))
        .containsExactly(new LateReport(TOO_LATE, LAST_DAY));
    assertThat(new LateReport(TOO_LATE, LAST_DAY).detail())
        .isEqualTo("The vendor reported at 2021-02-06T00:00:00Z; the last day was 2021-02-05.");
  }

  @Test
  void a_report_is_missing_only_when_it_is_due() {
    assertThat(facts(fcr(), nothing(), IN_TIME)).isEmpty();
    assertThat(facts(fcr(), nothing(), TOO_LATE)).containsExactly(new MissingReport(LAST_DAY));
    assertThat(new MissingReport(LAST_DAY).detail())
        .isEqualTo("The vendor has not reported; the last day was 2021-02-05.");
  }

  @Test
  void a_counter_metric_without_its_measures_is_told() {
    assertThat(facts(fcr().unavailable("repeatContacts"), everyLine(MEASURES), TOO_LATE))
        .containsExactly(
            new NoCounterData("fcr", List.of("repeat-rate"), List.of("repeatContacts")));
  }

  @Test
  void one_threshold_that_can_be_worked_out_is_enough() {
    TestTerms asa =
        terms(sla("asa", TestMetrics.SPEED_OF_ANSWER)).unavailable("abandonedShort5", "transfers");
    assertThat(facts(asa, everyLine(MEASURES), TOO_LATE)).isEmpty();
    TestTerms neither =
        terms(sla("asa", TestMetrics.SPEED_OF_ANSWER))
            .unavailable("abandonedShort5", "abandonedShort10");
    assertThat(facts(neither, everyLine(MEASURES), TOO_LATE))
        .containsExactly(
            new NoCounterData(
                "asa", List.of("abandon-rate"), List.of("abandonedShort10", "abandonedShort5")));
  }

  private static TestTerms fcr() {
    return terms(sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89"));
  }

  private static List<Fact> facts(TestTerms terms, TestEvidence evidence, Instant asOf) {
    return Scoring.score(evidence.inputs(JANUARY, terms.build(), History.NONE, asOf)).facts();
  }
}
