package dev.plumbline.scorecard.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.invoice.TestInvoice;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a vendor comes to see, and when.
@QuarkusTest
class PublicationTest {

  private final TestContract contract = TestContract.activated();
  private String january = "";
  private String february = "";

  @BeforeEach
  void twoProvisionalMonths() {
    for (String month : List.of("2021-01", "2021-02")) {
      TestReport.of(contract, "A", month).submitted();
      TestRun.scored(month, contract);
    }
    january = TestScorecard.of(contract, "2021-01");
    february = TestScorecard.of(contract, "2021-02");
  }

  /// February's credits, its counts and what its score is compared with tell of January.
  @Test
  void months_are_published_in_their_order() {
    published(february)
        .statusCode(409)
        .body("type", equalTo("/problems/scorecard-out-of-order"))
        .body(
            "detail",
            equalTo("2021-02 follows from 2021-01, which is PROVISIONAL; publish 2021-01 first."));
    unseen(february);

    published(january).statusCode(200);
    published(february).statusCode(200);
  }

  @Test
  void what_follows_from_other_facts_than_those_known_now_is_not_published() {
    TestInvoice.january(contract).of("50000.00").accepted();
    published(january).statusCode(409).body("type", equalTo("/problems/scorecard-outdated"));
    unseen(january);

    TestRun.scored("2021-01", contract);
    published(january).statusCode(200).body("fee.basis", equalTo("INVOICED"));
  }

  @Test
  void a_month_is_outdated_once_an_earlier_one_came_out_otherwise() {
    TestReport.january(contract).withMeasure("surveysSatisfied", 100).submitted();
    TestRun.scored("2021-01", contract);
    published(january).statusCode(200);
    published(february).statusCode(409).body("type", equalTo("/problems/scorecard-outdated"));

    TestRun.scored("2021-02", contract);
    published(february).statusCode(200);
  }

  /// January is scored once February was published; February follows from it now.
  @Test
  void a_month_is_restated_when_an_earlier_one_that_was_scored_later_is_published_and_not_before() {
    TestContract late = TestContract.activated();
    String second = TestScorecard.published(late, "2021-02");
    TestReport.january(late).submitted();
    TestRun.scored("2021-01", late);

    TestScorecard.restate(second, "OTHER")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/scorecard-out-of-order"))
        .body(
            "detail",
            equalTo("2021-02 follows from 2021-01, which is PROVISIONAL; publish 2021-01 first."));
    String first = TestScorecard.of(late, "2021-01");
    TestScorecard.publish(first);
    given()
        .auth()
        .oauth2(Tokens.vendor(late.vendorId()))
        .get("/api/v1/scorecards/{id}/restatements", second)
        .then()
        .statusCode(200)
        .body("items.originId", equalTo(List.of(first)))
        .body("items.reason", equalTo(List.of("2021-01, an earlier month, was published later.")));
    TestScorecard.restate(TestScorecard.of(late, "2021-02"), "OTHER")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/nothing-to-restate"));
  }

  @Test
  void a_published_one_is_told_what_it_is_before_anything_else() {
    published(january).statusCode(200);
    TestInvoice.january(contract).of("50000.00").accepted();

    published(january).statusCode(409).body("type", equalTo("/problems/illegal-scorecard-change"));
  }

  @Test
  void what_is_published_is_what_was_read() {
    String seen = TestScorecard.read(january).header("ETag");
    TestReport.january(contract).withMeasure("surveysSatisfied", 100).submitted();
    TestRun.scored("2021-01", contract);

    as(Tokens.governance(), january, seen).then().statusCode(412);
    unseen(january);
    as(Tokens.governance(), january, null).then().statusCode(428);
    as(Tokens.governance(), UUID.randomUUID().toString(), null).then().statusCode(404);
    as(Tokens.vendor(contract.vendorId()), january, null).then().statusCode(403);

    String now = TestScorecard.read(january).header("ETag");
    as(Tokens.governance(), january, now).then().statusCode(200);
  }

  private void unseen(String id) {
    given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .get("/api/v1/scorecards/{id}", id)
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse published(String id) {
    return TestScorecard.publication(id).then();
  }

  private static Response as(String token, String id, @Nullable String tag) {
    var request = given().auth().oauth2(token);
    return (tag == null ? request : request.header("If-Match", tag))
        .post("/api/v1/scorecards/{id}/publication", id);
  }
}
