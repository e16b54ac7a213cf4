package dev.plumbline.scorecard.scoring.change;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.change.Step.COVERAGE;
import static dev.plumbline.scorecard.scoring.change.Step.DEFINITION;
import static dev.plumbline.scorecard.scoring.change.Step.MIX;
import static dev.plumbline.scorecard.scoring.change.Step.RATE;
import static dev.plumbline.scorecard.scoring.change.Step.TERMS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scorecard.explanation.Explanations;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetric;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What moved the score from January to February.
class ChangesTest {

  private static final Line FIRST = SCOPE.getFirst();
  private static final Line SECOND = SCOPE.get(1);

  @Test
  void nothing_changed_is_no_points() {
    Change change = change(terms(fcr()), month(90), terms(fcr()), month(90));
    assertThat(change.total()).isZero();
    assertThat(change.parts().values()).allMatch(part -> part.signum() == 0);
  }

  /// 92 of 100 attain 50 + 50 · 2 / 10 = 60, 96 of 100 attain 80.
  @Test
  void a_better_rate_on_all_lines_is_all_rate() {
    Change change = change(terms(fcr()), month(92), terms(fcr()), month(96));
    assertThat(points(change)).containsExactly("0", "0", "0", "20", "0");
    assertThat(change.from()).isEqualByComparingTo("60");
    assertThat(change.to()).isEqualByComparingTo("80");
  }

  /// 92 attain 60 between 90 and 100, and 20 between 95 and 100.
  @Test
  void a_stricter_target_is_all_terms() {
    Change change =
        change(
            terms(fcr()),
            month(92),
            terms(sla("fcr", TestMetrics.FIRST_CONTACT).target("100", "95")),
            month(92));
    assertThat(points(change)).containsExactly("0", "-40", "0", "0", "0");
  }

  /// The first line has 98 %, the second 90 %; from 1 : 1 to 3 : 1, the value goes from 94 to 96.
  @Test
  void other_shares_of_the_lines_are_all_mix() {
    TestTerms terms = terms(fcr().on(FIRST, SECOND));
    Change change = change(terms, lines(100, 98, 100, 90), terms, lines(300, 294, 100, 90));
    assertThat(points(change)).containsExactly("0", "0", "10", "0", "0");
  }

  /// From 1 : 1 at 98 and 90 to 3 : 1 at 94 and 90: the value goes from 94 to 93. The mix is
  /// 1/4 · (98 + 94)/2 − 1/4 · (90 + 90)/2 = 1.5, the rate what is left: −2.5.
  @Test
  void mix_and_rate_share_what_happens_at_once() {
    TestTerms terms = terms(fcr().on(FIRST, SECOND));
    Change change = change(terms, lines(100, 98, 100, 90), terms, lines(300, 282, 100, 90));
    assertThat(points(change)).containsExactly("0", "0", "7.5", "-12.5", "0");
  }

  /// The second line is new and takes February's ratio for January's, so that its coming is all
  /// mix: 1/2 · 90 − 1/2 · 98 = −4.
  @Test
  void a_line_without_contacts_takes_the_other_months_ratio() {
    TestTerms terms = terms(fcr().on(FIRST, SECOND));
    Change change = change(terms, lines(100, 98, 0, 0), terms, lines(100, 98, 100, 90));
    assertThat(points(change)).containsExactly("0", "0", "-20", "0", "0");
  }

  /// 92 attain 60 between 90 and 100; halved, 46 attain nothing there, and 65 between 40 and 60.
  @Test
  void another_definition_is_told_on_the_old_measures() {
    TestClause after = sla("fcr", TestMetrics.halved(TestMetrics.FIRST_CONTACT)).target("60", "40");
    Change change = change(terms(fcr()), month(92), terms(after), month(92));
    assertThat(points(change)).containsExactly("-60", "65", "0", "0", "0");
  }

  /// Satisfaction attained 100 beside 60; alone, what is left is 60.
  @Test
  void a_clause_that_is_left_out_on_one_side_is_coverage() {
    TestTerms both = terms(fcr(), sla("csat", TestMetrics.SATISFACTION).target("50", "40"));
    Change change = change(both, surveyed(92, 10), both, surveyed(92, 10).relieved("csat"));
    assertThat(points(change)).containsExactly("0", "0", "0", "0", "-20");
    assertThat(change.clauses())
        .extracting(Change.ClauseChange::code)
        .containsExactly("fcr", "csat");
    assertThat(change.clauses().getFirst().total()).isEqualByComparingTo("30");
    assertThat(change.clauses().getLast().total()).isEqualByComparingTo("-50");
  }

  @Test
  void a_clause_that_the_contract_lost_is_coverage_too() {
    TestTerms both = terms(fcr(), sla("csat", TestMetrics.SATISFACTION).target("50", "40"));
    Change change = change(both, surveyed(92, 10), terms(fcr()), surveyed(92, 10));
    assertThat(points(change)).containsExactly("0", "0", "0", "0", "-20");
  }

  @Test
  void a_clause_that_was_scored_in_neither_month_is_none_of_it() {
    TestTerms both = terms(fcr(), sla("csat", TestMetrics.SATISFACTION).target("50", "40"));
    TestEvidence january = surveyed(92, 10).relieved("csat");
    Change change = change(both, january, both, surveyed(96, 10).relieved("csat"));
    assertThat(change.clauses()).extracting(Change.ClauseChange::code).containsExactly("fcr");
  }

  @Test
  void silence_is_a_matter_of_rate() {
    TestTerms both = terms(fcr(), sla("csat", TestMetrics.SATISFACTION).target("50", "40"));
    Change change = change(both, surveyed(92, 10), both, month(92));
    assertThat(points(change)).containsExactly("0", "0", "0", "-50", "0");
    Change ofAll = change(terms(fcr()), month(92), terms(fcr()), nothing());
    assertThat(points(ofAll)).containsExactly("0", "0", "0", "-60", "0");
  }

  /// Of January nothing was resolved, so that contacts per resolution have no value then.
  @Test
  void a_definition_without_a_value_on_the_old_measures_changes_nothing_by_itself() {
    MetricDefinition perResolution =
        TestMetric.metric(
                "fcr-gross",
                Family.CUSTOMER_EXPERIENCE,
                Direction.LOWER_IS_BETTER,
                "contactsHandled",
                "contactsResolvedFirst")
            .countered();
    Change change =
        change(
            terms(fcr()),
            month(0),
            terms(sla("fcr", perResolution).target("200", "300")),
            month(50));
    assertThat(points(change)).containsExactly("0", "0", "0", "100", "0");
  }

  @Test
  void without_a_score_on_either_side_there_is_no_split() {
    Scorecard ramp = TestMonth.of(JANUARY).under(terms(fcr()).ramp(1)).scored();
    Scorecard after =
        TestMonth.of(FEBRUARY)
            .under(terms(fcr()).ramp(1))
            .knowing(FEBRUARY, month(92))
            .since(last(ramp))
            .scored();
    assertThat(after.change()).isNull();
    Scorecard excused =
        TestMonth.of(FEBRUARY)
            .under(terms(fcr()))
            .knowing(FEBRUARY, nothing().relieved("fcr"))
            .since(
                last(
                    TestMonth.of(JANUARY).under(terms(fcr())).knowing(JANUARY, month(92)).scored()))
            .scored();
    assertThat(excused.change()).isNull();
  }

  /// Thirds and sevenths, so that every part has to be rounded.
  @Property
  void parts_add_up_to_the_digit_by_step_and_by_clause(
      @ForAll @Size(8) List<@IntRange(max = 300) Integer> counts,
      @ForAll @IntRange(min = 1, max = 7) int weight,
      @ForAll @IntRange(min = 1, max = 7) int otherWeight,
      @ForAll boolean excused) {
    TestTerms before =
        terms(
            fcr().on(FIRST, SECOND).weight(weight),
            sla("csat", TestMetrics.SATISFACTION).on(FIRST).target("50", "47").weight(3));
    TestTerms after =
        terms(
            fcr().on(FIRST, SECOND).weight(otherWeight),
            sla("csat", TestMetrics.SATISFACTION).on(FIRST).target("51", "44").weight(4));
    TestEvidence january = random(counts.subList(0, 4));
    TestEvidence february = random(counts.subList(4, 8));
    Change change = change(before, january, after, excused ? february.relieved("csat") : february);

    assertThat(sum(change.parts().values().stream())).isEqualByComparingTo(change.total());
    assertThat(change.total())
        .isEqualByComparingTo(
            change.to().subtract(change.from()).setScale(10, RoundingMode.HALF_EVEN));
    for (Step step : Step.values()) {
      assertThat(sum(change.clauses().stream().map(it -> it.parts().get(step))))
          .isEqualByComparingTo(requireNonNull(change.parts().get(step)));
    }
    assertThat(sum(change.clauses().stream().map(Change.ClauseChange::total)))
        .isEqualByComparingTo(change.total());
    assertThat(change.parts().values()).allMatch(part -> part.scale() == 10);
  }

  private static BigDecimal sum(Stream<BigDecimal> figures) {
    return figures.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static TestEvidence random(List<Integer> counts) {
    return nothing()
        .vendor(
            FIRST,
            Map.of(
                "contactsHandled",
                301,
                "contactsResolvedFirst",
                counts.get(0),
                "surveysAnswered",
                313,
                "surveysSatisfied",
                counts.get(1)))
        .vendor(
            SECOND,
            Map.of("contactsHandled", 300 + counts.get(2), "contactsResolvedFirst", counts.get(3)));
  }

  private static Change change(
      TestTerms before, TestEvidence january, TestTerms after, TestEvidence february) {
    Scorecard first = TestMonth.of(JANUARY).under(before).knowing(JANUARY, january).scored();
    return requireNonNull(
        TestMonth.of(FEBRUARY)
            .under(after)
            .knowing(FEBRUARY, february)
            .since(last(first))
            .scored()
            .change());
  }

  private static LastScored last(Scorecard scorecard) {
    return Explanations.lastScored(scorecard.period(), Explanations.of(scorecard));
  }

  /// Definition, terms, mix, rate and coverage.
  private static List<String> points(Change change) {
    return Stream.of(DEFINITION, TERMS, MIX, RATE, COVERAGE)
        .map(step -> requireNonNull(change.parts().get(step)))
        .map(part -> part.signum() == 0 ? "0" : part.stripTrailingZeros().toPlainString())
        .toList();
  }

  private static TestClause fcr() {
    return sla("fcr", TestMetrics.FIRST_CONTACT).target("100", "90");
  }

  private static TestEvidence month(int resolved) {
    return everyLine(Map.of("contactsHandled", 100, "contactsResolvedFirst", resolved));
  }

  private static TestEvidence surveyed(int resolved, int satisfied) {
    return everyLine(
        Map.of(
            "contactsHandled",
            100,
            "contactsResolvedFirst",
            resolved,
            "surveysAnswered",
            10,
            "surveysSatisfied",
            satisfied));
  }

  private static TestEvidence lines(int handled, int resolved, int handled2, int resolved2) {
    return nothing()
        .vendor(FIRST, Map.of("contactsHandled", handled, "contactsResolvedFirst", resolved))
        .vendor(SECOND, Map.of("contactsHandled", handled2, "contactsResolvedFirst", resolved2));
  }
}
