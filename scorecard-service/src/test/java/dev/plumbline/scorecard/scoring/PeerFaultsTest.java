package dev.plumbline.scorecard.scoring;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.period.Period;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Faults that scorecards elsewhere are known for, and that ours does not have.
class PeerFaultsTest {

  private static final TestTerms FIRST_CONTACT =
      terms(sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "80"));

  @Test
  void a_score_of_exactly_100_has_a_band() {
    Scorecard scorecard =
        TestMonth.of(JANUARY).under(FIRST_CONTACT).knowing(JANUARY, resolved(100, 90)).scored();

    assertThat(scorecard.scores().overall()).isEqualByComparingTo("100");
    assertThat(scorecard.rating().standing()).isEqualTo(Standing.LEADING);
  }

  @Test
  void periods_are_calendar_months_that_neither_overlap_nor_leave_a_day_out() {
    List<Period> months = Period.year(2021).months().stream().map(Period::month).toList();

    assertThat(months).hasSize(12);
    for (int i = 1; i < months.size(); i++) {
      assertThat(months.get(i).first().atDay(1))
          .isEqualTo(months.get(i - 1).last().atEndOfMonth().plusDays(1));
    }
  }

  @Test
  void what_is_missing_is_not_0() {
    TestTerms lowerIsBetter =
        terms(sla("abandons", TestMetrics.ABANDONS).target("5", "10").on(SCOPE.getFirst()));
    ClauseResult silent = TestMonth.of(JANUARY).under(lowerIsBetter).result();
    ClauseResult none =
        TestMonth.of(JANUARY)
            .under(lowerIsBetter)
            .knowing(
                JANUARY,
                nothing()
                    .vendor(
                        SCOPE.getFirst(), Map.of("contactsAbandoned", 0, "contactsOffered", 100)))
            .result();

    assertThat(silent.outcome().code()).isEqualTo(OutcomeCode.NOT_REPORTED);
    assertThat(silent.value()).isEmpty();
    assertThat(none.outcome().code()).isEqualTo(OutcomeCode.MET);
    assertThat(none.value().orElseThrow()).isZero();
  }

  @Test
  void what_could_not_be_scored_has_no_score_and_not_0() {
    Scores scores =
        TestMonth.of(JANUARY)
            .under(terms(sla("fcr", TestMetrics.FIRST_CONTACT)).ramp(1))
            .scored()
            .scores();
    assertThat(scores.overall()).isNull();
    assertThat(scores.families()).isEmpty();
  }

  /// 89.9996 of 100: shown as 90.00, and not met.
  @Test
  void values_are_not_cut_before_they_are_scored() {
    ClauseResult result =
        TestMonth.of(JANUARY)
            .under(FIRST_CONTACT)
            .knowing(JANUARY, resolved(50_000, 44_999))
            .result();
    BigDecimal value = result.value().orElseThrow();

    assertThat(value.setScale(2, RoundingMode.HALF_EVEN)).isEqualByComparingTo("90.00");
    assertThat(result.outcome().code()).isEqualTo(OutcomeCode.BELOW_EXPECTED);
    assertThat(result.attainment().orElseThrow()).isEqualByComparingTo("99.99");
  }

  /// Clauses that attain 100, 50 and 0, weighted so that they come to exactly 75. In floating point
  /// many of these scores fall below the band that begins there.
  @Test
  void weights_are_added_and_compared_exactly() {
    int belowInFloatingPoint = 0;
    for (int half = 1; half <= 20; half++) {
      for (int none = 1; none <= 20; none++) {
        int met = half + 3 * none;
        Scorecard scorecard =
            TestMonth.of(JANUARY)
                .under(
                    terms(
                        sla("met", TestMetrics.FIRST_CONTACT).target("90", "80").weight(met),
                        sla("half", TestMetrics.FIRST_CONTACT).target("100", "90").weight(half),
                        sla("none", TestMetrics.FIRST_CONTACT).target("100", "95").weight(none)))
                .knowing(JANUARY, resolved(100, 90))
                .scored();
        assertThat(scorecard.scores().overall()).isEqualByComparingTo("75");
        assertThat(scorecard.rating().standing()).isEqualTo(Standing.ON_TRACK);
        double weights = met + half + none;
        belowInFloatingPoint += met / weights * 100 + half / weights * 50 < 75 ? 1 : 0;
      }
    }
    assertThat(belowInFloatingPoint).isEqualTo(44);
  }

  /// 900 of 1000 and 5 of 10 are 905 of 1010: 89.60, and not 70.
  @Test
  void periods_are_pooled_and_not_averaged() {
    TestTerms rolling =
        terms(
            sla("fcr", TestMetrics.FIRST_CONTACT)
                .target("90", "80")
                .over(Window.ROLLING_3)
                .on(SCOPE.getFirst()));
    ClauseResult result =
        TestMonth.of(MARCH)
            .under(rolling)
            .knowing(FEBRUARY, onOneLine(1000, 900))
            .knowing(MARCH, onOneLine(10, 5))
            .result();

    assertThat(result.value().orElseThrow().setScale(2, RoundingMode.HALF_EVEN))
        .isEqualByComparingTo("89.60");
  }

  @Test
  void lines_are_pooled_and_not_averaged() {
    ClauseResult result =
        TestMonth.of(JANUARY)
            .under(
                terms(
                    sla("fcr", TestMetrics.FIRST_CONTACT)
                        .target("90", "80")
                        .on(SCOPE.get(0), SCOPE.get(1))))
            .knowing(
                JANUARY,
                onOneLine(1000, 900)
                    .vendor(
                        SCOPE.get(1), Map.of("contactsHandled", 10, "contactsResolvedFirst", 5)))
            .result();
    assertThat(requireNonNull(result.figure()).numerator()).isEqualByComparingTo("905");
    assertThat(result.figure().denominator()).isEqualByComparingTo("1010");
  }

  /// A definition is coefficients of measures: there is no text in it that anything could run.
  @Test
  void no_formula_is_run_by_an_evaluator() {
    assertThat(
            Arrays.stream(MetricDefinition.class.getRecordComponents())
                .filter(it -> List.of("numerator", "denominator").contains(it.getName()))
                .map(RecordComponent::getGenericType)
                .map(Object::toString))
        .containsOnly("java.util.Map<java.lang.String, java.math.BigDecimal>");
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.script..", "jakarta.el..", "groovy..", "org.mvel2..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.plumbline"));
  }

  private static TestEvidence resolved(int handled, int resolved) {
    return everyLine(Map.of("contactsHandled", handled, "contactsResolvedFirst", resolved));
  }

  private static TestEvidence onOneLine(int handled, int resolved) {
    return nothing()
        .vendor(
            SCOPE.getFirst(),
            Map.of("contactsHandled", handled, "contactsResolvedFirst", resolved));
  }
}
