package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.selection.api.TestSelections.draft;
import static dev.plumbline.vendor.selection.api.TestSelections.evaluator;
import static dev.plumbline.vendor.selection.api.TestSelections.path;
import static dev.plumbline.vendor.selection.api.TestSelections.read;
import static dev.plumbline.vendor.selection.api.TestSelections.score;
import static dev.plumbline.vendor.selection.api.TestSelections.sheet;
import static dev.plumbline.vendor.selection.api.TestSelections.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/// Evaluators who score in the same moment: nothing is lost, and the scores open with the last of
/// them, neither before nor later.
@QuarkusTest
class ConcurrentScoringTest {

  private static final int REQUESTS = 4;

  private UUID programme = new UUID(0, 0);
  private UUID vendor = new UUID(0, 0);

  @BeforeEach
  void aCandidate() {
    programme = TestSelections.prepared();
    vendor = TestSelections.through(programme, "100");
  }

  @RepeatedTest(5)
  void ofTwoWhoSubmitAtOnceBothCount() {
    draftOf("anna", "7");
    draftOf("bert", "6");

    assertThat(AtOnce.all(List.of(submissionOf("anna"), submissionOf("bert"))))
        .containsExactly(200, 200);
    read(programme, "scores")
        .body("open", is(true))
        .body("sheets.evaluator", contains("anna", "bert"))
        .body("sheets.scores.flatten().points", contains(7, 6));
    assertThat(submissions()).hasSize(2).doesNotHaveDuplicates();
  }

  @RepeatedTest(3)
  void whoeverSubmitsSeveralTimesAtOnceSubmitsOnce() {
    draftOf("anna", "7");

    assertThat(AtOnce.times(REQUESTS, submissionOf("anna")))
        .containsOnlyOnce(200)
        .containsOnly(200, 409);
    assertThat(submissions()).hasSize(1);
    read(programme, "scores").body("open", is(false)).body("sheets.size()", is(0));
  }

  @RepeatedTest(3)
  void oneKeySubmitsOnceHoweverOftenItComesAtOnce() {
    draftOf("anna", "7");
    String key = UUID.randomUUID().toString();

    assertThat(AtOnce.times(REQUESTS, () -> submissionBy(key))).contains(200).isSubsetOf(200, 409);
    assertThat(submissions()).hasSize(1);
    assertThat(submissionBy(key)).isEqualTo(200);
  }

  @RepeatedTest(3)
  void ofSeveralFirstDraftsOfOnePersonOneIsKept() {
    String anna = evaluator("anna");

    assertThat(
            AtOnce.times(REQUESTS, () -> status(draft(programme, anna, sheet(score(vendor, "5"))))))
        .containsOnlyOnce(200)
        .containsOnly(200, 428);
  }

  @RepeatedTest(5)
  void whileTheLastSubmitsOthersSeeAllScoresOrNone() {
    draftOf("anna", "7");
    draftOf("bert", "6");
    submit(programme, evaluator("anna")).statusCode(200);
    Supplier<Integer> submission = submissionOf("bert");
    var requests =
        new ArrayList<Supplier<String>>(Collections.nCopies(REQUESTS, this::seenByTheAuditor));
    requests.addFirst(() -> "bert: " + submission.get());

    List<String> seen = AtOnce.all(requests);

    assertThat(seen.getFirst()).isEqualTo("bert: 200");
    assertThat(seen.subList(1, seen.size())).isSubsetOf("false []", "true [anna, bert]");
    assertThat(seenByTheAuditor()).isEqualTo("true [anna, bert]");
  }

  @RepeatedTest(5)
  void nobodyIsNamedAnyMoreOnceTheLastHasSubmitted() {
    draftOf("anna", "7");
    draftOf("bert", "6");
    submit(programme, evaluator("anna")).statusCode(200);
    String evaluators = path(programme, "evaluators");
    String seen = governance().get(evaluators).header("ETag");
    String three = TestSelections.evaluators(List.of("anna", "bert", "carl"));

    List<Integer> answers =
        AtOnce.all(
            List.of(
                submissionOf("bert"),
                () ->
                    governance()
                        .header("If-Match", seen)
                        .body(three)
                        .put(evaluators)
                        .statusCode()));

    assertThat(answers.getFirst()).isEqualTo(200);
    assertThat(answers.getLast()).isIn(200, 409);
    read(programme, "scores").body("open", is(answers.getLast() == 409));
  }

  private void draftOf(String evaluator, String points) {
    draft(programme, evaluator(evaluator), sheet(score(vendor, points))).statusCode(200);
  }

  private Supplier<Integer> submissionOf(String evaluator) {
    String token = evaluator(evaluator);
    return () -> status(submit(programme, token));
  }

  private int submissionBy(String key) {
    return as(evaluator("anna"))
        .header("Idempotency-Key", key)
        .post(path(programme, "scores", "submission"))
        .statusCode();
  }

  private String seenByTheAuditor() {
    JsonPath seen = as(Tokens.auditor()).get(path(programme, "scores")).jsonPath();
    return seen.getBoolean("open") + " " + seen.getList("sheets.evaluator");
  }

  private List<String> submissions() {
    return SelectionRows.audited(programme).stream()
        .filter(entry -> entry.startsWith("scores-submitted"))
        .toList();
  }

  private static int status(ValidatableResponse answer) {
    return answer.extract().statusCode();
  }
}
