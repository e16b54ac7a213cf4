package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.selection.api.TestSelections.asProgramme;
import static dev.plumbline.vendor.selection.api.TestSelections.path;
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
import io.restassured.specification.RequestSpecification;
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
    UUID programme = UUID.randomUUID();
    SelectionRows.haveProgramme(programme);
    notOpen(programme, part);

    programme = TestSelections.opened();
    TestSelections.close(programme);
    notOpen(programme, part);
  }

  private static void notOpen(UUID programme, String part) {
    read(programme, part).statusCode(409).body("type", endsWith("/problems/selection-not-open"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET criteria",
        "PUT criteria",
        "GET evaluators",
        "PUT evaluators",
        "GET candidates",
        "POST candidates",
        "GET candidates/01900000-0000-7000-8000-000000000001",
        "POST candidates/01900000-0000-7000-8000-000000000001/withdrawal",
        "GET scores",
        "GET scores/own",
        "PUT scores/own",
        "POST scores/submission",
        "GET ranking",
        "GET award",
        "POST award",
        "GET selections",
        "GET selections/01900000-0000-7000-8000-000000000001",
        "GET selections/01900000-0000-7000-8000-000000000001/brief",
        "GET gates"
      })
  void ofAProgrammeThatIsNotThereEverythingSaysSo(String request) {
    List<String> words = List.of(request.split(" ", -1));
    RequestSpecification sender =
        governance().header("Idempotency-Key", UUID.randomUUID().toString());
    if (!words.getFirst().equals("GET")) {
      sender.body("{}");
    }

    sender
        .request(words.getFirst(), path(UUID.randomUUID(), words.getLast()))
        .then()
        .statusCode(404)
        .body("type", endsWith("/problems/not-found"))
        .body("detail", is("There is no such programme."));
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
    UUID other = TestSelections.through(programme, "95");
    UUID unanswered = TestSelections.entered(programme, "90");
    assertThat(TestSelections.facts(programme).unanswered()).containsExactly(unanswered);
    TestSelections.answer(programme, unanswered, false);
    TestSelections.withdraw(programme, TestSelections.through(programme, "80")).statusCode(200);
    assertThat(TestSelections.facts(programme)).isEqualTo(facts(List.of(), new AwardFact.None()));

    scored(programme, "bert", score(vendor, "5"), score(other, "4"));
    assertThat(TestSelections.facts(programme))
        .isEqualTo(facts(List.of("bert"), new AwardFact.None()));

    scored(programme, "anna", score(vendor, "5"), score(other, "4"));
    Object award = TestSelections.propose(programme, vendor).extract().path("id");
    assertThat(TestSelections.facts(programme))
        .isEqualTo(facts(List.of("anna", "bert"), new AwardFact.Proposed(vendor)));

    TestSelections.approve(programme, award, Tokens.approver()).statusCode(200);
    assertThat(TestSelections.facts(programme))
        .isEqualTo(facts(List.of("anna", "bert"), new AwardFact.Approved(vendor)));
  }

  @Test
  void anAwardFallsAwayWithItsCandidate() {
    UUID programme = TestSelections.prepared();
    UUID vendor = TestSelections.through(programme, "100");
    UUID other = TestSelections.through(programme, "95");
    TestSelections.PANEL.forEach(
        name -> scored(programme, name, score(vendor, "5"), score(other, "4")));
    TestSelections.propose(programme, vendor).statusCode(201);

    TestSelections.withdraw(programme, vendor).statusCode(200);

    assertThat(TestSelections.facts(programme).award()).isEqualTo(new AwardFact.None());
  }

  private static SelectionFacts facts(List<String> submitted, AwardFact award) {
    return new SelectionFacts(2, List.of(), TestSelections.PANEL, submitted, award);
  }
}
