package dev.plumbline.contract.activation;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.upstream.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacementRulesTest {

  private static final Placement SAFEGUARDED = placed("OUTSOURCE_WITH_SAFEGUARDS");
  private static final String ONE_LINE = "[{\"activity\": \"billing\", \"channel\": \"voice\"}]";

  @Test
  void whatMayBeOutsourcedNeedsNoSafeguards() {
    assertThat(rules(placed("OUTSOURCE"), remove("/clauses/6"))).isEmpty();
  }

  @Test
  void whatWasNeverAssessedIsRefused() {
    assertThat(rules(new Placement("billing", false, null, null)))
        .containsExactly("activity-not-assessed");
  }

  @Test
  void whatIsKeptInHouseIsRefused() {
    assertThat(rules(placed("KEEP_IN_HOUSE"))).containsExactly("activity-kept-in-house");
  }

  @Test
  void aWaiverInForceLetsItPass() {
    LocalDate lastDay = LocalDate.parse("2027-01-31");
    assertThat(rules(new Placement("billing", true, "KEEP_IN_HOUSE", lastDay))).isEmpty();
  }

  @Test
  void aVerdictThatIsNotKnownHereIsNoPermission() {
    assertThat(rules(placed("OUTSOURCE_AT_NIGHT"))).containsExactly("activity-placement-unknown");
    assertThat(rules(new Placement("billing", true, null, null)))
        .containsExactly("activity-placement-unknown");
  }

  @Test
  void safeguardsAreABehaviourClauseAndAnExperienceClause() {
    assertThat(rules(SAFEGUARDED)).isEmpty();
    assertThat(rules(SAFEGUARDED, remove("/clauses/6"))).containsExactly("safeguard-behaviour");
    assertThat(rules(SAFEGUARDED, remove("/clauses/5"), remove("/clauses/4")))
        .containsExactly("safeguard-experience");
  }

  @Test
  void safeguardsCoverEveryLineOfTheActivity() {
    Consumer<ObjectNode> chatToo =
        add("/scope", "{\"activity\": \"billing\", \"channel\": \"chat\"}");

    assertThat(rules(SAFEGUARDED, chatToo)).isEmpty();
    assertThat(rules(SAFEGUARDED, chatToo, set("/clauses/6/lines", ONE_LINE)))
        .containsExactly("safeguard-behaviour");
  }

  @Test
  void linesOfOtherActivitiesNeedNone() {
    assertThat(
            rules(
                SAFEGUARDED,
                add("/scope", "{\"activity\": \"collections\", \"channel\": \"voice\"}"),
                set("/clauses/6/lines", ONE_LINE)))
        .isEmpty();
  }

  private static Placement placed(String verdict) {
    return new Placement("billing", true, verdict, null);
  }

  @SafeVarargs
  private static Stream<String> rules(Placement billing, Consumer<ObjectNode>... changes) {
    return PlacementRules.findings(
            BoundContent.of(content(changes), TestMetrics.PUBLISHED), List.of(billing))
        .map(Finding::rule);
  }
}
