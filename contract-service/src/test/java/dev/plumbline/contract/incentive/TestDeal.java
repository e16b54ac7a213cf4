package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.incentive.behaviour.Assumption;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.contract.terms.BoundContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A deal and a month of round figures: 10,000 contacts of 5 minutes in 1,500 paid hours of 20.00
/// each. Six prices all come near 36,000.00 for it; 12 % of the fee are at risk, 10 % the cap.
final class TestDeal {

  static final String FIXED =
      """
      {"model": "FIXED", "monthlyAmount": 36000}""";
  static final String HOURLY =
      """
      {"model": "HOURLY", "rate": 24}""";
  static final String FTE =
      """
      {"model": "FTE", "rate": 3600}""";
  static final String PER_CONTACT =
      """
      {"model": "PER_CONTACT", "measure": "contactsHandled",
       "tiers": [{"from": 0, "rate": 3.50}]}""";
  static final String PER_MINUTE =
      """
      {"model": "PER_MINUTE", "seconds": ["talkSeconds"], "tiers": [{"from": 0, "rate": 0.75}]}""";
  static final String OUTCOME =
      """
      {"model": "OUTCOME", "rate": 4.50, "gate": {"metric": "fcr-gross", "atLeast": 75}}""";

  private static final Map<String, String> PRICES =
      Map.of(
          "FIXED", FIXED,
          "HOURLY", HOURLY,
          "FTE", FTE,
          "PER_CONTACT", PER_CONTACT,
          "PER_MINUTE", PER_MINUTE,
          "OUTCOME", OUTCOME);

  private static final String MONTH =
      "contactsOffered=11000 contactsHandled=10000 contactsAbandoned=1000 talkSeconds=3000000"
          + " queueSecondsAnswered=300000 answeredWithin60=7700 contactsResolvedFirst=8000"
          + " repeatContacts=500 surveysInvited=2000 surveysAnswered=1000 surveysSatisfied=600"
          + " surveysDissatisfied=200 paidHours=1500 headcountAverage=10";

  private final List<Consumer<ObjectNode>> changes = new ArrayList<>();
  private final List<ScenarioMonth> months = new ArrayList<>();
  private final Map<Assumption, BigDecimal> assumptions = new HashMap<>();

  private TestDeal(String pricing) {
    changes.add(set("/pricing", pricing));
    changes.add(set("/clauses", "[]"));
    assumptions.put(Assumption.COST_PER_PAID_HOUR, BigDecimal.valueOf(20));
  }

  /// @param price the name of one of the prices, or JSON
  static TestDeal paid(String price) {
    return new TestDeal(PRICES.getOrDefault(price, price));
  }

  /// A clause that costs nothing.
  ///
  /// @param target expected and minimum, such as `90/85`
  TestDeal clause(String code, String metric, String target) {
    return with(code, metric, target, "");
  }

  /// A critical clause.
  TestDeal critical(String code, String metric, String target, String allocationPercent) {
    return with(
        code,
        metric,
        target,
        ", \"critical\": true, \"creditAllocationPercent\": " + allocationPercent);
  }

  /// @param more further members of the clause, such as `, "escalating": true`
  TestDeal with(String code, String metric, String target, String more) {
    String[] values = target.split("/", -1);
    changes.add(
        add(
            "/clauses",
            """
            {"type": "SLA", "code": "%s", "metric": "%s", "window": "MONTH", "weight": 10,
             "expected": %s, "minimum": %s%s}"""
                .formatted(code, metric, values[0], values[1], more)));
    return this;
  }

  TestDeal but(Consumer<ObjectNode> change) {
    changes.add(change);
    return this;
  }

  /// The month above, with other figures.
  ///
  /// @param figures such as `contactsHandled=5000`; a measure without a figure is left out
  TestDeal month(String... figures) {
    Map<String, BigDecimal> measures = new HashMap<>(measures(MONTH.split(" ")));
    Arrays.stream(figures)
        .map(figure -> figure.split("=", -1))
        .forEach(
            figure -> {
              if (figure[1].isEmpty()) {
                measures.remove(figure[0]);
              } else {
                measures.put(figure[0], new BigDecimal(figure[1]));
              }
            });
    months.add(new ScenarioMonth("Month " + (months.size() + 1), measures));
    return this;
  }

  private static Map<String, BigDecimal> measures(String... figures) {
    Map<String, BigDecimal> measures = new HashMap<>();
    for (String figure : figures) {
      String[] parts = figure.split("=", -1);
      measures.put(parts[0], new BigDecimal(parts[1]));
    }
    return measures;
  }

  TestDeal assuming(Assumption assumption, String value) {
    assumptions.put(assumption, new BigDecimal(value));
    return this;
  }

  /// Leaves an assumption to its usual value.
  TestDeal notAssuming(Assumption assumption) {
    assumptions.remove(assumption);
    return this;
  }

  BoundContent content() {
    return BoundContent.of(
        TestContent.content(content -> changes.forEach(it -> it.accept(content))),
        TestMetrics.PUBLISHED);
  }

  List<ScenarioMonth> scenario() {
    if (months.isEmpty()) {
      month();
    }
    return months;
  }

  Assumptions assumptions() {
    return Assumptions.of(assumptions);
  }

  IncentiveReport check() {
    return IncentiveCheck.of(content(), scenario(), assumptions());
  }

  /// The one case of a behaviour.
  Temptation check(Behaviour behaviour) {
    return check().temptations().stream()
        .filter(it -> it.behaviour() == behaviour)
        .reduce(
            (one, other) -> {
              throw new IllegalStateException("two cases of " + behaviour);
            })
        .orElseThrow();
  }
}
