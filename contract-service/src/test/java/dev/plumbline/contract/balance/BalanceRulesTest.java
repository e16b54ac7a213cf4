package dev.plumbline.contract.balance;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BalanceRulesTest {

  @Test
  void aVersionWithEfficiencyAtExactlyHalfItsWeightIsBalanced() {
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void eachRuleFailsAlone(String finding, Consumer<ObjectNode> change) {
    assertThat(findings(change)).containsExactly(finding);
  }

  static Stream<Arguments> eachRuleFailsAlone() {
    return Stream.of(
        arguments(
            "efficiency-weight: Efficiency clauses have 50.5 % of the weight; at most 50 % is"
                + " allowed",
            set("/clauses/0/weight", "11")),
        arguments(
            "efficiency-credit: Efficiency clauses have 50.45 % of the credit allocation; at most"
                + " 50 % is allowed",
            set("/clauses/2/creditAllocationPercent", "56")),
        arguments("no-behaviour-clause: There is no behaviour clause", turnBehaviourIntoQuality()),
        arguments(
            "efficiency-credit: Efficiency clauses have 56 % of the credit allocation; at most 50 %"
                + " is allowed",
            set("/clauses/2/escalating", "true")));
  }

  @Test
  void experienceNeedsItsShareOfTheWeight() {
    Consumer<ObjectNode> governance =
        add(
            "/clauses",
            """
            {"type": "SLA", "code": "forecast", "metric": "forecast-error", "window": "MONTH",
             "expected": 5, "minimum": 10, "weight": 26}""");
    assertThat(findings(governance))
        .containsExactly(
            "experience-weight: Customer-experience and behaviour clauses have 39.68 % of the"
                + " weight; at least 40 % is needed");
    assertThat(findings(governance, set("/clauses/7/weight", "25"))).isEmpty();
  }

  @Test
  void experienceNeedsItsShareOfTheMoneyOnlyWhereThereIsMoney() {
    Consumer<ObjectNode> attrition =
        add(
            "/clauses",
            """
            {"type": "SLA", "code": "attrition", "metric": "attrition", "window": "MONTH",
             "expected": 30, "minimum": 40, "weight": 5, "critical": true,
             "creditAllocationPercent": 70}""");
    assertThat(findings(attrition, set("/clauses/5/creditAllocationPercent", "45")))
        .as("45 of 150 is exactly the share needed")
        .isEmpty();
    assertThat(findings(attrition, set("/clauses/5/creditAllocationPercent", "44")))
        .containsExactly(
            "experience-credit: Customer-experience and behaviour clauses have 29.53 % of the"
                + " credit allocation; at least 30 % is needed");
    assertThat(
            findings(
                set("/clauses/2/creditAllocationPercent", "0"),
                set("/clauses/5/creditAllocationPercent", "0")))
        .isEmpty();
  }

  @Test
  void anEscalatingClauseCountsTwiceInThePartAndInTheWhole() {
    assertThat(findings(set("/clauses/2/escalating", "true"), set("/clauses/5/escalating", "true")))
        .isEmpty();
  }

  @Test
  void everyEfficiencyClauseNeedsACounterMetricThatWeighsAndIsDueAsOften() {
    String missing = "no-counter-clause %s: No clause shows whether %s is gamed";
    List<String> all =
        List.of(
            missing.formatted("talk-time", "average-talk-time"),
            missing.formatted("answer-speed", "asa"),
            missing.formatted("abandons", "abandon-rate-gross"),
            missing.formatted("service-level", "service-level-offered-60"));
    assertThat(findings(set("/clauses/5/window", "\"QUARTER\"")))
        .as("due less often")
        .containsExactlyElementsOf(all);
    assertThat(findings(set("/clauses/5/window", "\"ROLLING_3\"")))
        .as("a rolling window is due every month")
        .isEmpty();
    assertThat(findings(set("/clauses/5/weight", "4"), set("/clauses/4/weight", "36")))
        .as("4 of 100")
        .containsExactlyElementsOf(all);
    assertThat(findings(set("/clauses/5/weight", "5"), set("/clauses/4/weight", "35")))
        .as("exactly 5 of 100")
        .isEmpty();
  }

  @Test
  void aCounterMetricWithoutSecondsIsSatisfiedByAnyThresholdOutsideEfficiency() {
    Consumer<ObjectNode> noSatisfaction = set("/clauses/5/metric", "\"short-abandon-share-10\"");
    Consumer<ObjectNode> shortRate = set("/clauses/2/metric", "\"abandon-rate-5\"");
    assertThat(findings(noSatisfaction, shortRate))
        .noneMatch(finding -> finding.startsWith("no-counter-clause abandons:"));
  }

  @Test
  void aVersionWithoutClausesPromisesNothing() {
    assertThat(findings(set("/clauses", "[]")))
        .containsExactly(
            "experience-weight: Customer-experience and behaviour clauses have 0 % of the weight;"
                + " at least 40 % is needed",
            "no-behaviour-clause: There is no behaviour clause");
  }

  @Test
  void theLimitsAreThoseOfThePolicy() {
    BalancePolicy strict = TestPolicies.policy(49, 38, 51, 62, 26);
    assertThat(BalanceRules.findings(strict, bound().clauses()).map(Finding::rule).distinct())
        .containsExactly(
            "efficiency-weight",
            "efficiency-credit",
            "experience-weight",
            "experience-credit",
            "no-counter-clause");
  }

  @Test
  void aRemedySaysHowMuchOfWhatWouldDo() {
    assertThat(remedies(TestPolicies.SHIPPED, set("/clauses/0/weight", "12")))
        .containsExactly(
            "Take 2 from the weights of efficiency clauses, or add 2 to those of other clauses");
    assertThat(remedies(TestPolicies.SHIPPED, set("/clauses/2/creditAllocationPercent", "55.25")))
        .containsExactly(
            "Take 0.25 from the credit allocations of efficiency clauses, or add 0.25 to those of"
                + " other clauses; an escalating clause counts twice");
  }

  @Test
  void aLimitOfNothingCanOnlyBeMetByTakingAway() {
    assertThat(remedies(TestPolicies.policy(0, 100, 0, 0, 0)))
        .containsExactly("Take 50 from the weights of efficiency clauses");
    assertThat(remedies(TestPolicies.policy(100, 100, 100, 0, 0)))
        .containsExactly("Take 50 from the weights of other clauses");
  }

  @Property(tries = 200)
  void onlyTheProportionsOfTheWeightsMatter(
      @ForAll @Size(7) List<@IntRange(min = 1, max = 100) Integer> weights,
      @ForAll @IntRange(min = 2, max = 50) int factor) {
    assertThat(findings(weights(weights, factor))).isEqualTo(findings(weights(weights, 1)));
  }

  @SafeVarargs
  private static Stream<String> remedies(BalancePolicy policy, Consumer<ObjectNode>... changes) {
    return BalanceRules.findings(policy, bound(changes).clauses()).map(Finding::remedy);
  }

  private static Consumer<ObjectNode> weights(List<Integer> weights, int factor) {
    return content ->
        IntStream.range(0, weights.size())
            .forEach(
                i ->
                    set("/clauses/" + i + "/weight", "" + weights.get(i) * factor).accept(content));
  }

  private static Consumer<ObjectNode> turnBehaviourIntoQuality() {
    return set(
        "/clauses/6",
        """
        {"type": "SLA", "code": "quality", "metric": "qa-score", "window": "MONTH",
         "expected": 90, "minimum": 80, "weight": 10}""");
  }

  @SafeVarargs
  private static BoundContent bound(Consumer<ObjectNode>... changes) {
    return BoundContent.of(content(changes), TestMetrics.PUBLISHED);
  }

  @SafeVarargs
  private static List<String> findings(Consumer<ObjectNode>... changes) {
    return BalanceRules.findings(TestPolicies.SHIPPED, bound(changes).clauses())
        .map(
            finding ->
                finding.rule()
                    + (finding.clause() == null ? "" : " " + finding.clause())
                    + ": "
                    + finding.message())
        .toList();
  }
}
