package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.selection.api.TestSelections.draft;
import static dev.plumbline.vendor.selection.api.TestSelections.evaluator;
import static dev.plumbline.vendor.selection.api.TestSelections.path;
import static dev.plumbline.vendor.selection.api.TestSelections.propose;
import static dev.plumbline.vendor.selection.api.TestSelections.score;
import static dev.plumbline.vendor.selection.api.TestSelections.scored;
import static dev.plumbline.vendor.selection.api.TestSelections.sheet;
import static dev.plumbline.vendor.selection.api.TestSelections.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.selection.SelectionFacts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Until the last evaluator has submitted, nobody learns anything of another's scores.
@QuarkusTest
class BlindScoringTest {

  /// Points that occur nowhere else.
  private static final String SECRET = "7.31";

  private UUID programme = new UUID(0, 0);
  private UUID a = new UUID(0, 0);
  private UUID b = new UUID(0, 0);

  @BeforeEach
  void twoCandidates() {
    programme = TestSelections.prepared();
    a = TestSelections.through(programme, "100");
    b = TestSelections.through(programme, "80");
  }

  @ParameterizedTest
  @ValueSource(strings = {"governance", "approver", "quality-analyst", "finance", "auditor"})
  void aDraftLooksToAllOthersAsIfItWereNotThere(String role) {
    String reader = Tokens.user("reader", role);
    List<String> before = everything(reader);

    draft(programme, evaluator("anna"), sheet(score(a, SECRET))).statusCode(200);

    assertThat(everything(reader)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"governance", "approver", "quality-analyst", "finance", "auditor"})
  void submittedScoresTellOthersOnlyThatTheyAreSubmitted(String role) {
    String reader = Tokens.user("reader", role);
    scored(programme, "anna", score(a, SECRET), score(b, SECRET));

    assertThat(everything(reader)).noneMatch(answer -> answer.contains(SECRET));
    as(reader)
        .get(path(programme, "scores"))
        .then()
        .body("open", is(false))
        .body("sheets.size()", is(0))
        .body("evaluators.evaluator", contains("anna", "bert"))
        .body("evaluators.submitted", contains(true, false));
    sealed(as(reader).get(path(programme, "ranking")));
  }

  @Test
  void anotherEvaluatorSeesItsOwnScoresAndNoMore() {
    scored(programme, "anna", score(a, SECRET), score(b, SECRET));
    draft(programme, evaluator("bert"), sheet(score(a, "3"))).statusCode(200);

    assertThat(everything(evaluator("bert"))).noneMatch(answer -> answer.contains(SECRET));
    as(evaluator("bert"))
        .get(path(programme, "scores"))
        .then()
        .body("sheets.evaluator", contains("bert"));
  }

  @Test
  void anAwardIsRefusedAlikeWhateverTheScores() {
    scored(programme, "anna", score(a, SECRET), score(b, "1"));
    UUID nobody = UUID.randomUUID();

    Stream.of(a, b, nobody)
        .forEach(
            vendor ->
                propose(programme, vendor)
                    .statusCode(409)
                    .body("type", endsWith("/problems/scores-sealed")));
  }

  @Test
  void theGateLearnsWhoHasSubmittedAndNoMore() {
    scored(programme, "anna", score(a, SECRET), score(b, SECRET));
    draft(programme, evaluator("bert"), sheet(score(a, "3"))).statusCode(200);

    assertThat(TestSelections.facts(programme))
        .isEqualTo(
            new SelectionFacts(
                2,
                List.of(),
                List.of("anna", "bert"),
                List.of("anna"),
                new SelectionFacts.AwardFact.None()));
  }

  @Test
  void theAuditTellsOfSubmissionsAndNotOfDrafts() {
    draft(programme, evaluator("bert"), sheet(score(a, "3"))).statusCode(200);
    scored(programme, "anna", score(a, SECRET), score(b, SECRET));

    assertThat(SelectionRows.audited(programme))
        .containsOnlyOnce("scores-submitted by anna {\"evaluator\": \"anna\"}")
        .noneMatch(entry -> entry.contains("by bert"))
        .noneMatch(entry -> entry.contains(SECRET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"governance", "approver", "quality-analyst", "finance", "auditor"})
  void withTheLastSubmissionAllScoresAreOpenToAll(String role) {
    scored(programme, "anna", score(a, SECRET), score(b, "5"));
    scored(programme, "bert", score(a, "6"), score(b, "5"));

    as(Tokens.user("reader", role))
        .get(path(programme, "scores"))
        .then()
        .body("open", is(true))
        .body("sheets.evaluator", contains("anna", "bert"))
        .body("sheets[0].scores.points", contains(7.31f, 5));
    as(Tokens.user("reader", role))
        .get(path(programme, "ranking"))
        .then()
        .statusCode(200)
        .body("standings.vendorId", contains(a.toString(), b.toString()));
  }

  @Test
  void whatIsOpenNobodyChanges() {
    scored(programme, "anna", score(a, "5"), score(b, "5"));
    scored(programme, "bert", score(a, "5"), score(b, "5"));

    refused(
        TestSelections.set(programme, "evaluators", TestSelections.evaluators(List.of("carl")))
            .extract()
            .response(),
        "scoring-complete");
    refused(
        as(evaluator("anna"))
            .header("If-Match", "*")
            .body(sheet(score(a, "10")))
            .put(path(programme, "scores", "own")),
        "scores-submitted");
    refused(submit(programme, evaluator("anna")).extract().response(), "scores-submitted");
  }

  private static void refused(Response answer, String slug) {
    answer.then().statusCode(409).body("type", endsWith("/problems/" + slug));
  }

  private static void sealed(Response answer) {
    refused(answer, "scores-sealed");
  }

  /// Every answer that this reader can get about the selection, with its version.
  private List<String> everything(String reader) {
    return Stream.of(
            "scores",
            "ranking",
            "criteria",
            "evaluators",
            "candidates",
            "award",
            "selections",
            "candidates/" + a)
        .map(part -> as(reader).get(path(programme, part)))
        .map(
            answer ->
                answer.statusCode()
                    + " "
                    + answer.header("ETag")
                    + " "
                    + answer.asString().replaceAll("\"traceId\" *: *\"\\w+\"", ""))
        .toList();
  }
}
