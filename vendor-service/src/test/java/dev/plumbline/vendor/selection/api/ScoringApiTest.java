package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.selection.api.TestSelections.draft;
import static dev.plumbline.vendor.selection.api.TestSelections.entered;
import static dev.plumbline.vendor.selection.api.TestSelections.evaluator;
import static dev.plumbline.vendor.selection.api.TestSelections.path;
import static dev.plumbline.vendor.selection.api.TestSelections.read;
import static dev.plumbline.vendor.selection.api.TestSelections.score;
import static dev.plumbline.vendor.selection.api.TestSelections.scored;
import static dev.plumbline.vendor.selection.api.TestSelections.sheet;
import static dev.plumbline.vendor.selection.api.TestSelections.submit;
import static dev.plumbline.vendor.selection.api.TestSelections.through;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.selection.ranking.Contest;
import dev.plumbline.vendor.selection.ranking.Ranking;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScoringApiTest {

  private static final String ANNA = "anna";

  private UUID programme = new UUID(0, 0);

  @BeforeEach
  void aSelection() {
    programme = TestSelections.prepared();
  }

  /// A: culture 7, price 10 × 160 ÷ 200 = 8 → 7.4; B: culture 6 and price 10 → 7.6.
  @Test
  void theRankingTellsWhoIsFirstAndWhatToKnow() {
    UUID a = through(programme, "100");
    UUID b = through(programme, "80");
    scored(programme, ANNA, score(a, "9.5"), score(b, "6"));
    scored(programme, "bert", score(a, "4.5"), score(b, "6"));

    read(programme, "ranking")
        .statusCode(200)
        .body("standings.vendorId", contains(b.toString(), a.toString()))
        .body("standings.rank", contains(1, 2))
        .body("standings.total", contains(7.6f, 7.4f))
        .body("standings[1].price.amount", is(200.0f))
        .body("standings[1].priceScore", is(8.0f))
        .body("standings[1].criteria[0].mean", is(7.0f))
        .body("standings[1].criteria[0].dispersion", is(2.5f))
        .body("flags.kind", contains("PRICE_LED", "CHEAPEST_ONLY", "DISAGREEMENT"));
  }

  /// By the scores, the prices and the seed, which are served.
  @Test
  void whoeverHasTheSeedCountsTheRobustnessAgain() {
    UUID a = through(programme, "100");
    UUID b = through(programme, "80");
    scored(programme, ANNA, score(a, "9.5"), score(b, "6"));
    scored(programme, "bert", score(a, "4.5"), score(b, "6"));

    JsonPath served = read(programme, "ranking").statusCode(200).extract().jsonPath();

    Contest contest =
        new Contest(
            List.of(new Contest.Weight("culture", 60)),
            40,
            List.of(entry(a, "200", "9.5", "4.5"), entry(b, "160", "6", "6")),
            List.of());
    Ranking again =
        Ranking.of(contest, Long.parseLong(served.getString("seed")), new BigDecimal("2.0"));
    assertThat(new BigDecimal(served.getString("robustness.share")))
        .isEqualByComparingTo(again.robustness().share());
    assertThat(served.getString("robustness.firmness"))
        .isEqualTo(again.robustness().firmness().name());
  }

  private static Contest.Entry entry(UUID vendor, String price, String anna, String bert) {
    return new Contest.Entry(
        vendor,
        new BigDecimal(price),
        Map.of("culture", List.of(new BigDecimal(anna), new BigDecimal(bert))));
  }

  @Test
  void whoeverWithdrawsAfterwardsIsRankedNoMore() {
    UUID a = through(programme, "100");
    UUID b = through(programme, "80");
    scored(programme, ANNA, score(a, "9"), score(b, "6"));
    scored(programme, "bert", score(a, "9"), score(b, "6"));
    TestSelections.withdraw(programme, b).statusCode(200);

    read(programme, "ranking")
        .body("standings.vendorId", contains(a.toString()))
        .body("standings.priceScore", contains(10.0f))
        .body("robustness.share", is(1));
    TestSelections.withdraw(programme, a).statusCode(200);
    refused(read(programme, "ranking"), "no-candidate-to-score");
  }

  @Test
  void aDraftIsReplacedAsAWholeByWhoHasSeenIt() {
    UUID vendor = through(programme, "100");
    String seen =
        save(sheet(score(vendor, "5")), null)
            .statusCode(200)
            .body("submittedAt", nullValue())
            .extract()
            .header("ETag");

    save(sheet(score(vendor, "6")), null).statusCode(428);
    save(sheet(), seen).statusCode(200).body("scores.size()", is(0));
    save(sheet(score(vendor, "6")), seen).statusCode(412);
  }

  private ValidatableResponse save(String body, @Nullable String seen) {
    var request = as(evaluator(ANNA)).body(body);
    if (seen != null) {
      request.header("If-Match", seen);
    }
    return request.put(path(programme, "scores", "own")).then();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quality-analyst", "governance", "approver"})
  void anEvaluatorIsWhoIsNamedWhateverTheRole(String role) {
    UUID vendor = through(programme, "100");

    draft(programme, Tokens.user(ANNA, role), sheet(score(vendor, "5"))).statusCode(200);
    submit(programme, Tokens.user(ANNA, role)).statusCode(200);
  }

  @Test
  void aNameBelongsToTheAccountThatFirstScoredUnderIt() {
    UUID vendor = through(programme, "100");
    draft(programme, evaluator(ANNA), sheet(score(vendor, "5"))).statusCode(200);

    String recycled = account("another person", ANNA);
    forbidden(as(recycled).get(path(programme, "scores", "own")).then());
    forbidden(draft(programme, recycled, sheet(score(vendor, "1"))));
    forbidden(submit(programme, recycled));
    as(recycled).get(path(programme, "scores")).then().body("sheets.size()", is(0));

    String renamed = account(ANNA, "bert");
    as(renamed)
        .get(path(programme, "scores", "own"))
        .then()
        .statusCode(200)
        .body("evaluator", is(ANNA));
    submit(programme, renamed).statusCode(200).body("evaluator", is(ANNA));
    read(programme, "scores").body("evaluators.submitted", contains(true, false));
  }

  /// Somebody's account, whatever it is called now.
  private static String account(String whose, String calledNow) {
    return Tokens.token(whose)
        .claim("preferred_username", calledNow)
        .roles("quality-analyst")
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quality-analyst", "governance", "approver"})
  void whoeverIsNotNamedHasNoScores(String role) {
    UUID vendor = through(programme, "100");
    String stranger = Tokens.user("stranger", role);

    forbidden(draft(programme, stranger, sheet(score(vendor, "5"))));
    forbidden(submit(programme, stranger));
    forbidden(as(stranger).get(path(programme, "scores", "own")).then());
  }

  private static void forbidden(ValidatableResponse answer) {
    answer.statusCode(403).body("type", endsWith("/problems/not-an-evaluator"));
  }

  @Test
  void knockOutsComeFirst() {
    UUID vendor = through(programme, "100");
    UUID unanswered = entered(programme, "100");

    ValidatableResponse answer =
        draft(programme, evaluator(ANNA), sheet(score(vendor, "5"))).statusCode(409);

    answer
        .body("type", endsWith("/problems/knock-outs-open"))
        .body("errors.message", contains(containsString(unanswered.toString())));
  }

  @Test
  void whoeverFailedAKnockOutIsNotScored() {
    UUID vendor = entered(programme, "100");
    TestSelections.answer(programme, vendor, false).statusCode(200);

    refused(draft(programme, evaluator(ANNA), sheet(score(vendor, "5"))), "no-candidate-to-score");

    through(programme, "100");
    draft(programme, evaluator(ANNA), sheet(score(vendor, "5")))
        .statusCode(422)
        .body("type", endsWith("/problems/unknown-score"))
        .body("errors.pointer", contains("/scores/0/vendorId"));
  }

  @Test
  void scoresOfNothingAreNamedAllAtOnce() {
    UUID vendor = through(programme, "100");

    draft(
            programme,
            evaluator(ANNA),
            """
            {"scores": [{"vendorId": "%1$s", "criterion": "price", "points": 5},
               {"vendorId": "%2$s", "criterion": "charm", "points": 5}],
             "conflicts": [{"vendorId": "%2$s", "description": "a cousin"}]}
            """
                .formatted(vendor, UUID.randomUUID()))
        .statusCode(422)
        .body("type", endsWith("/problems/unknown-score"))
        .body(
            "errors.pointer",
            contains(
                "/scores/1/vendorId",
                "/scores/0/criterion",
                "/scores/1/criterion",
                "/conflicts/0/vendorId"));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, score-out-of-range",
    "10.01, score-out-of-range",
    "5.001, invalid-content",
    "'\"5\"', invalid-content"
  })
  void pointsGoFromNothingToTen(String points, String problem) {
    UUID vendor = through(programme, "100");

    draft(programme, evaluator(ANNA), sheet(score(vendor, points)))
        .statusCode(422)
        .body("type", endsWith("/problems/" + problem))
        .body("errors.pointer", contains("/scores/0/points"));
  }

  @Test
  void aCandidateIsScoredOnceOnACriterion() {
    UUID vendor = through(programme, "100");

    draft(programme, evaluator(ANNA), sheet(score(vendor, "5"), score(vendor, "6")))
        .statusCode(422)
        .body("type", endsWith("/problems/entry-repeated"))
        .body("errors.pointer", contains("/scores/1"));
  }

  @Test
  void whatIsMissingIsNamedAtTheSubmission() {
    UUID a = through(programme, "100");
    UUID b = through(programme, "80");
    submit(programme, evaluator(ANNA)).statusCode(404);
    draft(programme, evaluator(ANNA), sheet(score(a, "5"))).statusCode(200);

    submit(programme, evaluator(ANNA))
        .statusCode(409)
        .body("type", endsWith("/problems/scores-incomplete"))
        .body("errors.message", contains(containsString(b.toString())));
  }

  @Test
  void aSubmissionThatIsRepeatedIsOne() {
    UUID vendor = through(programme, "100");
    draft(programme, evaluator(ANNA), sheet(score(vendor, "5"))).statusCode(200);
    String key = UUID.randomUUID().toString();

    assertThat(submitOnce(key)).isEqualTo(submitOnce(key));
    as(evaluator(ANNA)).post(path(programme, "scores", "submission")).then().statusCode(400);
  }

  private String submitOnce(String key) {
    return as(evaluator(ANNA))
        .header("Idempotency-Key", key)
        .post(path(programme, "scores", "submission"))
        .then()
        .statusCode(200)
        .extract()
        .path("submittedAt");
  }

  @Test
  void aDeclaredInterestIsFlagged() {
    UUID vendor = through(programme, "100");
    draft(
            programme,
            evaluator(ANNA),
            """
            {"scores": [%s], "conflicts": [{"vendorId": "%s", "description": "a cousin"}]}
            """
                .formatted(score(vendor, "5"), vendor))
        .statusCode(200);
    submit(programme, evaluator(ANNA)).statusCode(200);
    scored(programme, "bert", score(vendor, "5"));

    read(programme, "ranking")
        .body("flags.kind", contains("CONFLICT_OF_INTEREST"))
        .body("flags.evaluator", contains(ANNA))
        .body("flags.vendorId", contains(vendor.toString()));
  }

  private static void refused(ValidatableResponse answer, String slug) {
    answer.statusCode(409).body("type", endsWith("/problems/" + slug));
  }
}
