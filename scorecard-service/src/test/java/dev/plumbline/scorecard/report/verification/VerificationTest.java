package dev.plumbline.scorecard.report.verification;

import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;
import static dev.plumbline.scorecard.report.verification.Verdict.AGREED;
import static dev.plumbline.scorecard.report.verification.Verdict.DIFFERENT;
import static dev.plumbline.scorecard.scoring.TestClause.behaviour;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.report.verification.VerifiedMeasure.Use;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final Line FIRST = SCOPE.get(0);
  private static final Line SECOND = SCOPE.get(1);

  private final TestEvidence evidence =
      TestEvidence.nothing()
          .vendor(
              FIRST,
              Map.of(
                  "contactsHandled", 100,
                  "contactsResolvedFirst", 90,
                  "surveysAnswered", 50,
                  "surveysSatisfied", 40))
          .client(
              FIRST, Map.of("contactsHandled", 102, "surveysAnswered", 50, "surveysSatisfied", 30));

  @Test
  void what_only_one_side_reported_is_not_verified() {
    evidence
        .vendor(SECOND, Map.of("contactsHandled", 1))
        .client(Line.SHARED, Map.of("paidHours", 1));

    assertThat(verified(terms()))
        .extracting(
            VerifiedMeasure::line, VerifiedMeasure::measure, it -> it.comparison().verdict())
        .containsExactly(
            tuple(FIRST, "contactsHandled", AGREED),
            tuple(FIRST, "surveysAnswered", AGREED),
            tuple(FIRST, "surveysSatisfied", DIFFERENT));
  }

  /// The client measured no resolution, so it cannot stand for the whole metric.
  @Test
  void each_metric_takes_all_of_a_line_from_one_side() {
    assertThat(
            verified(
                terms(
                    sla("fcr", TestMetrics.FIRST_CONTACT), sla("csat", TestMetrics.SATISFACTION))))
        .extracting(VerifiedMeasure::uses)
        .containsExactly(
            List.of(new Use("fcr-gross", VENDOR)),
            List.of(new Use("csat", CLIENT)),
            List.of(new Use("csat", CLIENT)));
  }

  @Test
  void the_contract_says_whose_report_counts() {
    assertThat(
            verified(
                terms(sla("csat", TestMetrics.SATISFACTION)).sourced("csat", SourceRule.VENDOR)))
        .extracting(VerifiedMeasure::uses)
        .containsExactly(
            List.of(), List.of(new Use("csat", VENDOR)), List.of(new Use("csat", VENDOR)));
  }

  @Test
  void a_measure_can_count_for_several_metrics() {
    evidence.vendor(
        SECOND, Map.of("contactsHandled", 10, "contactsResolvedFirst", 9, "talkSeconds", 900));
    evidence.client(SECOND, Map.of("contactsHandled", 10, "talkSeconds", 800));

    assertThat(
            verified(
                terms(
                    sla("talk", TestMetrics.TALK_TIME),
                    sla("fcr", TestMetrics.FIRST_CONTACT),
                    sla("fcr-again", TestMetrics.FIRST_CONTACT),
                    behaviour("empathy"))))
        .filteredOn(it -> it.line().equals(SECOND) && it.measure().equals("contactsHandled"))
        .singleElement()
        .extracting(VerifiedMeasure::uses)
        .isEqualTo(List.of(new Use("average-talk-time", CLIENT), new Use("fcr-gross", VENDOR)));
  }

  private List<VerifiedMeasure> verified(TestTerms terms) {
    MonthEvidence month = evidence.build();
    return Verification.of(
        terms.build(),
        JANUARY,
        requireNonNull(month.vendor()),
        requireNonNull(month.client()),
        BigDecimal.TWO);
  }
}
