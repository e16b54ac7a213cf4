package dev.plumbline.scorecard.correction;

import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where an agreed figure stands.
class CorrectedTest {

  private static final Line BILLING = new Line("billing", "voice");
  private static final Terms TERMS = TestTerms.demo("87450");
  private static final Correction SATISFIED =
      new Correction(BILLING, "surveysSatisfied", BigDecimal.valueOf(90));

  @Test
  void in_every_report_that_holds_the_measure() {
    Map<Party, Report> corrected =
        corrected(
            Map.of(
                VENDOR, report("surveysSatisfied", 82),
                CLIENT, report("surveysSatisfied", 70)));

    assertThat(value(corrected, VENDOR)).isEqualTo("90");
    assertThat(value(corrected, CLIENT)).isEqualTo("90");
  }

  @Test
  void and_in_no_other_where_one_does() {
    Map<Party, Report> corrected =
        corrected(
            Map.of(VENDOR, report("surveysAnswered", 158), CLIENT, report("surveysSatisfied", 70)));

    assertThat(value(corrected, VENDOR)).isEqualTo("absent");
    assertThat(value(corrected, CLIENT)).isEqualTo("90");
  }

  @Test
  void in_the_owners_report_where_none_does() {
    Map<Party, Report> corrected =
        corrected(
            Map.of(VENDOR, report("surveysAnswered", 158), CLIENT, report("surveysAnswered", 158)));

    assertThat(value(corrected, VENDOR)).isEqualTo("90");
    assertThat(value(corrected, CLIENT)).isEqualTo("absent");
  }

  @Test
  void nowhere_where_nothing_was_reported() {
    assertThat(corrected(Map.of())).isEmpty();
  }

  @Test
  void and_changes_nothing_else() {
    Map<Party, Report> reported = Map.of(VENDOR, report("surveysAnswered", 158));

    Report corrected = corrected(reported).get(VENDOR);
    assertThat(requireNonNull(corrected).line(BILLING).get("surveysAnswered")).isEqualTo("158");
    assertThat(Corrected.of(reported, List.of(), TERMS)).isEqualTo(reported);
  }

  private static Map<Party, Report> corrected(Map<Party, Report> reports) {
    return Corrected.of(reports, List.of(SATISFIED), TERMS);
  }

  private static Report report(String measure, int value) {
    return new Report(
        1,
        TestEvidence.IN_TIME,
        Map.of(BILLING, Measures.of(Map.of(measure, BigDecimal.valueOf(value)))));
  }

  private static String value(Map<Party, Report> reports, Party side) {
    return requireNonNull(reports.get(side))
        .line(BILLING)
        .find("surveysSatisfied")
        .map(Object::toString)
        .orElse("absent");
  }
}
