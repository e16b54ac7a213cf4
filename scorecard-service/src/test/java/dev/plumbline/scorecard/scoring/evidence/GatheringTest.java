package dev.plumbline.scorecard.scoring.evidence;

import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Whose figures count.
class GatheringTest {

  private static final Line FIRST = SCOPE.getFirst();
  private static final Line SECOND = SCOPE.get(1);
  private static final Map<String, Integer> VENDORS =
      Map.of("contactsHandled", 100, "contactsResolvedFirst", 90);
  private static final Map<String, Integer> CLIENTS =
      Map.of("contactsHandled", 100, "contactsResolvedFirst", 80);

  @Test
  void line_by_line_the_clients_report_comes_first_if_it_holds_every_measure() {
    TestEvidence evidence =
        everyLine(VENDORS)
            .client(FIRST, CLIENTS)
            .client(SECOND, Map.of("contactsResolvedFirst", 80));
    ClauseResult result = result(terms(sla("fcr", TestMetrics.FIRST_CONTACT)), evidence);
    assertThat(requireNonNull(result.figure()).numerator()).isEqualByComparingTo("440");
    assertThat(result.parts())
        .extracting(Part::source)
        .containsExactly(CLIENT, VENDOR, VENDOR, VENDOR, VENDOR);
  }

  @Test
  void what_a_contract_has_once_is_so_for_measures_of_the_clients_own_too() {
    TestEvidence evidence =
        everyLine(Map.of("callbacksKept", 12)).vendor(Line.SHARED, Map.of("floorWalks", 4));
    ClauseResult result =
        result(
            terms(sla("callbacks", TestMetrics.CALLBACKS_PER_WALK))
                .measuredBy(TestMetrics.CALLBACKS_KEPT, TestMetrics.FLOOR_WALKS),
            evidence);
    assertThat(requireNonNull(result.figure()).value()).isEqualByComparingTo("15");
  }

  @Test
  void a_rule_can_name_one_source_only() {
    TestEvidence evidence = everyLine(VENDORS);
    SCOPE.forEach(line -> evidence.client(line, CLIENTS));
    assertThat(numerator(SourceRule.VENDOR, evidence)).isEqualTo(450);
    assertThat(numerator(SourceRule.CLIENT, evidence)).isEqualTo(400);
    assertThat(numerator(SourceRule.CLIENT_ELSE_VENDOR, evidence)).isEqualTo(400);
  }

  @Test
  void what_only_the_client_may_measure_is_the_clients_failing() {
    TestTerms terms =
        terms(sla("fcr", TestMetrics.FIRST_CONTACT)).sourced("fcr-gross", SourceRule.CLIENT);
    assertThat(result(terms, everyLine(VENDORS)).outcome().code())
        .isEqualTo(OutcomeCode.NOT_MEASURED);
  }

  @Test
  void a_small_sample_from_the_clients_report_does_not_put_the_vendor_in_breach() {
    Map<String, Integer> few =
        Map.of("contactsHandled", 100, "surveysAnswered", 3, "surveysSatisfied", 0);
    TestTerms terms = terms(sla("csat", TestMetrics.SATISFACTION).on(FIRST).minimumSample(10));
    assertThat(result(terms, nothing().vendor(FIRST, few)).outcome().code())
        .isEqualTo(OutcomeCode.NOT_REPORTED);
    assertThat(result(terms, nothing().vendor(FIRST, few).client(FIRST, few)).outcome().code())
        .isEqualTo(OutcomeCode.NOT_MEASURED);
    TestTerms both =
        terms(sla("csat", TestMetrics.SATISFACTION).on(FIRST, SECOND).minimumSample(10));
    assertThat(
            result(both, nothing().vendor(FIRST, few).vendor(SECOND, few).client(SECOND, few))
                .outcome()
                .code())
        .isEqualTo(OutcomeCode.NOT_MEASURED);
  }

  @Test
  void a_metric_of_both_sources_takes_each_measure_from_its_owner() {
    TestTerms terms =
        terms(sla("coverage", TestMetrics.COVERAGE).on(FIRST)).owned("surveysInvited", CLIENT);
    TestEvidence evidence =
        nothing()
            .vendor(FIRST, Map.of("contactsHandled", 100, "surveysInvited", 1))
            .client(FIRST, Map.of("contactsHandled", 7, "surveysInvited", 60));
    assertThat(value(result(terms, evidence))).isEqualTo("60.00");
  }

  @Test
  void the_deviation_of_a_forecast_is_worked_out_line_by_line() {
    TestTerms terms = terms(sla("forecast", TestMetrics.FORECAST_ERROR).on(FIRST, SECOND));
    TestEvidence evidence =
        nothing()
            .vendor(FIRST, Map.of("contactsOffered", 100))
            .vendor(SECOND, Map.of("contactsOffered", 300))
            .client(FIRST, Map.of("contactsForecast", 120))
            .client(SECOND, Map.of("contactsForecast", 280));
    assertThat(value(result(terms, evidence))).isEqualTo("10.00");
  }

  @Test
  void a_missing_forecast_is_the_clients_failing_and_missing_contacts_the_vendors() {
    TestTerms terms = terms(sla("forecast", TestMetrics.FORECAST_ERROR).on(FIRST));
    TestEvidence contacts = nothing().vendor(FIRST, Map.of("contactsOffered", 100));
    assertThat(result(terms, contacts).outcome().code()).isEqualTo(OutcomeCode.NOT_MEASURED);
    TestEvidence forecast = nothing().client(FIRST, Map.of("contactsForecast", 120));
    assertThat(result(terms, forecast).outcome().code()).isEqualTo(OutcomeCode.NOT_REPORTED);
  }

  @Test
  void what_a_contract_has_once_is_set_against_all_lines_of_the_scope() {
    TestEvidence evidence = everyLine(VENDORS).vendor(Line.SHARED, Map.of("invoicedAmount", 2000));
    TestTerms terms = terms(sla("cost", TestMetrics.COST_PER_CONTACT).on(FIRST));
    assertThat(value(result(terms, evidence))).isEqualTo("4.00");
  }

  @Test
  void what_a_contract_has_only_once_needs_no_line() {
    TestEvidence evidence =
        nothing().vendor(Line.SHARED, Map.of("leavers", 3, "headcountAverage", 60));
    assertThat(value(result(terms(sla("attrition", TestMetrics.ATTRITION)), evidence)))
        .isEqualTo("5.00");
  }

  @Property
  void pooling_two_months_equals_scoring_their_sums(
      @ForAll @Size(5) List<@IntRange(max = 500) Integer> resolvedFirstMonth,
      @ForAll @Size(5) List<@IntRange(max = 500) Integer> resolvedSecondMonth) {
    Terms terms = terms(sla("fcr", TestMetrics.FIRST_CONTACT)).build();
    Clause clause = terms.clauses().getFirst();
    var pooled =
        Gathering.ofClause(
            clause,
            List.of(JANUARY, JANUARY.plusMonths(1)),
            terms,
            Map.of(
                JANUARY,
                month(resolvedFirstMonth).build(),
                JANUARY.plusMonths(1),
                month(resolvedSecondMonth).build()));
    List<Integer> sums =
        IntStream.range(0, 5)
            .mapToObj(i -> resolvedFirstMonth.get(i) + resolvedSecondMonth.get(i))
            .toList();
    var summed =
        Gathering.ofClause(
            clause, List.of(JANUARY), terms, Map.of(JANUARY, month(sums, 1000).build()));
    assertThat(figure(clause.metric(), pooled)).isEqualTo(figure(clause.metric(), summed));
  }

  @Property
  void the_order_of_lines_does_not_matter(
      @ForAll @Size(5) List<@IntRange(max = 500) Integer> resolved,
      @ForAll("orders") List<Line> order) {
    TestEvidence evidence = month(resolved);
    ClauseResult one = result(terms(sla("fcr", TestMetrics.FIRST_CONTACT)), evidence);
    ClauseResult other =
        result(
            terms(sla("fcr", TestMetrics.FIRST_CONTACT).on(order.toArray(Line[]::new))), evidence);
    assertThat(other.outcome()).isEqualTo(one.outcome());
    assertThat(other.figure()).isEqualTo(one.figure());
  }

  @Provide
  Arbitrary<List<Line>> orders() {
    return Arbitraries.shuffle(SCOPE);
  }

  private static TestEvidence month(List<Integer> resolved) {
    return month(resolved, 500);
  }

  private static TestEvidence month(List<Integer> resolved, int handled) {
    TestEvidence evidence = nothing();
    for (int i = 0; i < resolved.size(); i++) {
      evidence.vendor(
          SCOPE.get(i),
          Map.of("contactsHandled", handled, "contactsResolvedFirst", resolved.get(i)));
    }
    return evidence;
  }

  private static Figure figure(MetricDefinition metric, Pool pool) {
    assertThat(pool.gaps()).isEmpty();
    return metric.figure(pool.sums(metric.measures()));
  }

  private static int numerator(SourceRule rule, TestEvidence evidence) {
    TestTerms terms = terms(sla("fcr", TestMetrics.FIRST_CONTACT)).sourced("fcr-gross", rule);
    return requireNonNull(result(terms, evidence).figure()).numerator().intValueExact();
  }

  private static String value(ClauseResult result) {
    return result.clause().metric().shown(result.value().orElseThrow()).toPlainString();
  }

  private static ClauseResult result(TestTerms terms, TestEvidence evidence) {
    return Scoring.score(evidence.january(terms.build())).clauses().getFirst();
  }
}
