package dev.plumbline.contract.balance;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BaselineRulesTest {

  @Test
  void aTargetBelowWhatWasMeasuredInHouseIsFound() {
    assertThat(
            findings(satisfaction("billing", 60, 100), satisfaction("technical-support", 50, 100)))
        .containsExactly(
            new Finding(
                "easier-than-in-house",
                "satisfaction",
                "/clauses/5/expected",
                "51",
                "55.00",
                "The target 51 for csat is easier than what was measured in-house, 55.00",
                "Ask for at least 55.00, or let the approver answer why less is enough"));
  }

  @Test
  void activitiesArePooledAndNotAveraged() {
    assertThat(findings(satisfaction("billing", 1, 1), satisfaction("technical-support", 50, 99)))
        .as("51 of 100 is what the target asks for, though the mean of 100 % and 50.5 % is more")
        .isEmpty();
  }

  @Test
  void whereLessIsBetterATargetAboveIsFound() {
    InHouseBaseline billing = baseline("billing", "contactsAbandoned", 18, "contactsOffered", 100);
    InHouseBaseline support =
        baseline("technical-support", "contactsAbandoned", 19, "contactsOffered", 100);
    assertThat(findings(billing, support)).as("18.5 of 100 exactly").isEmpty();

    InHouseBaseline better =
        baseline("technical-support", "contactsAbandoned", 18, "contactsOffered", 100);
    assertThat(findings(billing, better)).extracting(Finding::clause).containsExactly("abandons");
  }

  @Test
  void behavioursAreHeldAgainstRatingsOfThePast() {
    assertThat(
            findings(
                baseline("billing", "ratingPoints", 45, "ratingsGiven", 10),
                baseline("technical-support", "ratingPoints", 45, "ratingsGiven", 10)))
        .extracting(Finding::clause)
        .containsExactly("empathy");
  }

  @Test
  void whatWasNotMeasuredEverywhereIsNotCompared() {
    assertThat(findings(satisfaction("billing", 90, 100))).isEmpty();
    assertThat(
            findings(
                satisfaction("billing", 90, 100),
                baseline("technical-support", "surveysSatisfied", 90, "surveysInvited", 100)))
        .isEmpty();
    assertThat(findings(satisfaction("billing", 0, 0), satisfaction("technical-support", 0, 0)))
        .as("no survey was answered")
        .isEmpty();
  }

  @Test
  void onlyTheActivitiesOfTheClauseCount() {
    Consumer<ObjectNode> billingOnly =
        set("/clauses/5/lines", "[{\"activity\": \"billing\", \"channel\": \"voice\"}]");
    List<InHouseBaseline> unlike =
        List.of(satisfaction("billing", 51, 100), satisfaction("technical-support", 90, 100));
    assertThat(BaselineRules.findings(bound(billingOnly).clauses(), unlike)).isEmpty();
    assertThat(BaselineRules.findings(bound().clauses(), unlike)).hasSize(1);
  }

  @Test
  void aBandHasNoEasierSide() {
    Consumer<ObjectNode> escalations =
        add(
            "/clauses",
            """
            {"type": "SLA", "code": "escalations", "metric": "escalation-rate", "window": "MONTH",
             "weight": 5, "expectedBand": {"low": 2, "high": 5},
             "minimumBand": {"low": 1, "high": 9}}""");
    assertThat(
            BaselineRules.findings(
                bound(escalations).clauses(),
                List.of(
                    baseline("billing", "escalations", 0, "contactsHandled", 100),
                    baseline("technical-support", "escalations", 0, "contactsHandled", 100))))
        .isEmpty();
  }

  private static InHouseBaseline satisfaction(String activity, int satisfied, int answered) {
    return baseline(activity, "surveysSatisfied", satisfied, "surveysAnswered", answered);
  }

  private static InHouseBaseline baseline(
      String activity, String part, int partValue, String whole, int wholeValue) {
    return new InHouseBaseline(
        activity,
        Map.of(part, BigDecimal.valueOf(partValue), whole, BigDecimal.valueOf(wholeValue)));
  }

  private static List<Finding> findings(InHouseBaseline... baselines) {
    return BaselineRules.findings(bound().clauses(), List.of(baselines)).toList();
  }

  @SafeVarargs
  private static BoundContent bound(Consumer<ObjectNode>... changes) {
    return BoundContent.of(content(changes), TestMetrics.PUBLISHED);
  }
}
