package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.selection.api.TestSelections.asProgramme;
import static dev.plumbline.vendor.selection.api.TestSelections.read;
import static dev.plumbline.vendor.selection.api.TestSelections.score;
import static dev.plumbline.vendor.selection.api.TestSelections.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.selection.SelectionFacts;
import dev.plumbline.vendor.selection.SelectionFacts.AwardFact;
import dev.plumbline.vendor.selection.TestBriefs;
import dev.plumbline.vendor.selection.brief.Brief;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SelectionLifeTest {

  @ParameterizedTest
  @ValueSource(strings = {"criteria", "evaluators", "candidates", "scores", "ranking", "award"})
  void beforeItIsOpenedAndAfterItIsClosedThereIsNoSelection(String part) {
    notOpen(UUID.randomUUID(), part);

    UUID programme = TestSelections.opened();
    TestSelections.close(programme);
    notOpen(programme, part);
  }

  private static void notOpen(UUID programme, String part) {
    read(programme, part).statusCode(409).body("type", endsWith("/problems/selection-not-open"));
  }

  @Test
  void itBeginsWithTheCriteriaOfTheHouse() {
    read(TestSelections.opened(), "criteria")
        .statusCode(200)
        .body(
            "criteria.code",
            contains(
                "culture",
                "cx-capability",
                "flexibility-technology-scale",
                "price",
                "partnership-and-trust",
                "risk-and-compliance"))
        .body("criteria.weight", contains(20, 20, 20, 15, 15, 10))
        .body("knockOuts.size()", is(0));
  }

  @Test
  void theBriefIsFrozenWithItsHash() {
    UUID programme = TestSelections.opened();
    Brief brief = TestBriefs.brief(programme);

    String id =
        read(programme, "selections")
            .body("items.briefHash", contains(CanonicalJson.sha256(brief)))
            .extract()
            .path("items[0].id");
    read(programme, "selections", id, "brief")
        .statusCode(200)
        .body("reference", is(brief.reference()))
        .body("targets[0].expected", is(85))
        .body("volumeScenario.label", contains("month 1", "month 2"));
  }

  @Test
  void aProgrammeHasOneOpenSelectionAndKeepsItsRounds() {
    UUID programme = TestSelections.opened();
    assertThatThrownBy(
            () -> asProgramme(selections -> selections.open(TestBriefs.brief(programme))))
        .hasMessageContaining("open already");

    TestSelections.close(programme);
    asProgramme(selections -> selections.open(TestBriefs.brief(programme)));

    read(programme, "selections")
        .body("items.round", contains(1, 2))
        .body("items.status", contains("CLOSED", "OPEN"))
        .body("items[0].closeReason", is("one step back"));
    String other = read(TestSelections.opened(), "selections").extract().path("items[0].id");
    read(programme, "selections", other).statusCode(404);
  }

  @Test
  void theGateLearnsHowFarItHasCome() {
    UUID programme = UUID.randomUUID();
    assertThat(TestSelections.facts(programme)).isEqualTo(SelectionFacts.NOT_OPENED);

    programme = TestSelections.prepared();
    UUID vendor = TestSelections.through(programme, "100");
    TestSelections.answer(programme, TestSelections.entered(programme, "90"), false);
    TestSelections.withdraw(programme, TestSelections.through(programme, "80")).statusCode(200);
    assertThat(TestSelections.facts(programme)).isEqualTo(facts(List.of(), new AwardFact.None()));

    scored(programme, "bert", score(vendor, "5"));
    assertThat(TestSelections.facts(programme))
        .isEqualTo(facts(List.of("bert"), new AwardFact.None()));

    scored(programme, "anna", score(vendor, "5"));
    Object award = TestSelections.propose(programme, vendor).extract().path("id");
    assertThat(TestSelections.facts(programme))
        .isEqualTo(facts(List.of("anna", "bert"), new AwardFact.Proposed(vendor)));

    TestSelections.approve(programme, award, Tokens.approver()).statusCode(200);
    assertThat(TestSelections.facts(programme))
        .isEqualTo(facts(List.of("anna", "bert"), new AwardFact.Approved(vendor)));
  }

  private static SelectionFacts facts(List<String> submitted, AwardFact award) {
    return new SelectionFacts(true, 1, TestSelections.PANEL, submitted, award);
  }
}
