package dev.plumbline.contract.draft;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.version.background.AwardOrigin.LeftOut;
import dev.plumbline.contract.clause.Anchor;
import dev.plumbline.contract.clause.BehaviourClause;
import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.clause.SlaClause;
import dev.plumbline.contract.clause.Window;
import dev.plumbline.contract.metric.TestMetrics;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardClausesTest {

  private static final ScopeLine BILLING = new ScopeLine("billing", "voice");
  private static final ScopeLine BY_MAIL = new ScopeLine("billing", "email");

  @Test
  void aTargetBecomesAClauseOnTheLinesOfItsActivity() {
    assertThat(drafted().clauses().getFirst())
        .isEqualTo(
            new SlaClause(
                "csat",
                null,
                "csat",
                null,
                List.of(BILLING, BY_MAIL),
                Window.MONTH,
                BigDecimal.valueOf(80),
                BigDecimal.valueOf(75),
                null,
                null,
                10,
                null,
                false,
                BigDecimal.ZERO,
                false,
                null,
                false,
                List.of()));
  }

  @Test
  void aQueueMetricCoversLinesWithAQueueAlone() {
    assertThat(drafted().clauses().get(2).lines()).containsExactly(BILLING);
  }

  @Test
  void aBehaviourBecomesAClauseWithItsAnchors() {
    assertThat(drafted().clauses().getLast())
        .isEqualTo(
            new BehaviourClause(
                "empathy",
                null,
                "Empathy",
                "The customer feels heard",
                List.of(new Anchor(5, "Names what worries the customer")),
                null,
                List.of(BILLING, BY_MAIL),
                null,
                BigDecimal.valueOf(4),
                BigDecimal.valueOf(3),
                10,
                false,
                BigDecimal.ZERO,
                null));
  }

  @Test
  void everyClauseHasACodeOfItsOwn() {
    assertThat(drafted().clauses())
        .extracting(Clause::code)
        .containsExactly("csat", "csat-technical-support", "asa", "empathy");
    assertThat(
            drafted(
                    target("csat", "technical-support"),
                    target("csat", "technical-support"),
                    behaviour("billing"))
                .clauses())
        .extracting(Clause::code)
        .containsExactly(
            "csat",
            "csat-technical-support",
            "asa",
            "csat-technical-support-2",
            "csat-technical-support-3",
            "empathy",
            "empathy-billing");
  }

  @Test
  void aLongCodeIsCutAndStaysOne() {
    var codes = new ClauseCodes();
    String name = "a".repeat(63) + "-b";
    assertThat(codes.of(name, "x")).isEqualTo("a".repeat(63));
    assertThat(codes.of(name, "x")).isEqualTo("a".repeat(62) + "-2");
  }

  @ParameterizedTest
  @CsvSource({
    "joy, billing, joy is not the code of a published metric",
    "behaviour, billing, 'behaviour belongs to behaviours, and not to targets'",
    "occupancy, billing, 'occupancy is held within a band, and the target has none'",
    "csat, collections, csat applies to no channel of collections",
  })
  void whatMakesNoClauseIsLeftOutAndNamed(String metric, String activity, String reason) {
    AwardClauses.Drafted drafted = drafted(target(metric, activity));
    assertThat(drafted.clauses()).isEqualTo(drafted().clauses());
    assertThat(drafted.leftOut()).containsExactly(new LeftOut("/targets/3", reason));
  }

  @Test
  void anAwardThatFitsLeavesNothingOut() {
    assertThat(drafted().leftOut()).isEmpty();
  }

  @Test
  void clausesBeginWithWhatTheFrameSays() {
    var defaults = new ClauseDefaults(7, 9, BigDecimal.valueOf(4.5), BigDecimal.valueOf(3.5));
    assertThat(AwardClauses.of(TestAwards.award(), defaults, TestMetrics.PUBLISHED).clauses())
        .extracting(Clause::weight)
        .containsExactly(7, 7, 7, 9);
  }

  private static Consumer<ObjectNode> target(String metric, String activity) {
    return add(
        "/targets",
        "{\"activity\": \"%s\", \"metric\": \"%s\", \"expected\": 9, \"minimum\": 8}"
            .formatted(activity, metric));
  }

  private static Consumer<ObjectNode> behaviour(String activity) {
    return award -> {
      award.withArray("behaviours").add(award.at("/behaviours/0").deepCopy());
      set("/behaviours/1/activity", "\"" + activity + "\"").accept(award);
    };
  }

  @SafeVarargs
  private static AwardClauses.Drafted drafted(Consumer<ObjectNode>... changes) {
    return AwardClauses.of(
        TestAwards.award(changes), ClauseDefaults.DEFAULT, TestMetrics.PUBLISHED);
  }
}
