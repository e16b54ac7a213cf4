package dev.plumbline.contract.activation;

import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the history of the clause `satisfaction`, the sixth, allows.
class HistoryRulesTest {

  private static final Consumer<ObjectNode> RENAMED = sixth("happiness", "satisfaction");

  @Test
  void aRenamedClauseContinuesTheOneOfAnEarlierVersion() {
    assertThat(findings(content(RENAMED), content())).isEmpty();
  }

  @Test
  void itStillNamesItsPredecessorInTheVersionsAfterThat() {
    assertThat(findings(content(RENAMED), content(), content(RENAMED))).isEmpty();
    assertThat(findings(content(sixth("joy", "happiness")), content(), content(RENAMED))).isEmpty();
  }

  @Test
  void aFirstVersionHasNothingToContinue() {
    assertThat(findings(content(RENAMED))).containsExactly("predecessor-unknown happiness");
  }

  @Test
  void whatWasNeverAClauseCannotBeContinued() {
    assertThat(findings(content(sixth("happiness", "smiles")), content()))
        .containsExactly("predecessor-unknown happiness");
  }

  @Test
  void aClauseOnAnotherMetricIsAnotherClause() {
    assertThat(findings(content(RENAMED, set("/clauses/5/metric", "\"ces\"")), content()))
        .containsExactly("predecessor-other-metric happiness");
  }

  @Test
  void aCodeNeverComesToMeanAnotherMetric() {
    assertThat(findings(content(set("/clauses/5/metric", "\"ces\"")), content()))
        .containsExactly("clause-code-reused satisfaction");
  }

  @Test
  void theCodeOfARenamedClauseDoesNotComeBack() {
    assertThat(findings(content(), content(), content(RENAMED)))
        .containsExactly("clause-code-given-up satisfaction");
  }

  @Test
  void aClauseWithAHistoryOfItsOwnCannotTakeOverAnother() {
    VersionContent before = content(set("/clauses/4", clause("happiness")));
    assertThat(findings(content(RENAMED), before))
        .containsExactly("predecessor-beside-own-history happiness");
  }

  private static Consumer<ObjectNode> sixth(String code, String predecessor) {
    return set("/clauses/5/code", "\"%s\"".formatted(code))
        .andThen(set("/clauses/5/predecessor", "\"%s\"".formatted(predecessor)));
  }

  private static String clause(String code) {
    return """
        {"type": "SLA", "code": "%s", "metric": "csat", "window": "MONTH",
         "expected": 51, "minimum": 50, "weight": 5}"""
        .formatted(code);
  }

  private static Stream<String> findings(VersionContent content, VersionContent... earlier) {
    return HistoryRules.findings(BoundContent.of(content, TestMetrics.PUBLISHED), List.of(earlier))
        .map(it -> it.rule() + " " + it.clause());
  }
}
