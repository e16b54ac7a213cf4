package dev.plumbline.scorecard.chronic;

import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestCreditTerms;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.testkit.postgres.SqlAttack;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is written down about a clause that fails chronically. The vendor reported nothing for
/// three months; with a report of the first, the third is no longer the third in a row.
@QuarkusTest
class ChronicNoticeTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");

  @Inject TestClock clock;

  private final TestContract contract = TestCreditTerms.contract();
  private String january = "";
  private String march = "";

  @BeforeEach
  void threeSilentMonths() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    for (String month : List.of("2021-01", "2021-02", "2021-03")) {
      TestRun.scored(month, contract);
      TestScorecard.publish(card(month));
    }
    january = card("2021-01");
    march = card("2021-03");
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void is_read_by_the_client_and_the_vendor_that_it_is_about_and_stays() throws SQLException {
    Response answer = note(march, Map.of());

    answer
        .then()
        .statusCode(201)
        .body("scorecardId", equalTo(march))
        .body("contractId", equalTo(contract.id().toString()))
        .body("period", equalTo("2021-03"))
        .body("clause", equalTo("abandons"))
        .body("action", equalTo("NOTICE_GIVEN"))
        .body("actedOn", equalTo("2032-05-30"))
        .body("groundStands", equalTo(true))
        .body("groundChanges", equalTo(List.of()));
    String id = answer.path("id");
    for (String token : List.of(Tokens.finance(), Tokens.vendor(contract.vendorId()))) {
      as(token)
          .get("/api/v1/chronic-notices?contractId={id}", contract.id())
          .then()
          .statusCode(200)
          .body("items.id", equalTo(List.of(id)));
      as(token).get("/api/v1/chronic-notices/{id}", id).then().statusCode(200);
    }

    for (String change :
        List.of(
            "update chronic_notice set note = 'Another' where id = '%s'",
            "delete from chronic_notice where id = '%s'")) {
      String sql = change.formatted(id);
      assertThat(new SqlAttack("scorecard").asClient(sql)).isEqualTo(DENIED);
      assertThat(new SqlAttack("scorecard").asVendor(contract.vendorId(), sql)).isEqualTo(DENIED);
    }
  }

  @Test
  void is_not_there_for_another_vendor_also_without_the_codes_check() {
    String id = note(march, Map.of()).path("id");
    unseen(id);

    QuarkusMock.installMockForType(new VendorScope(Optional::empty), VendorScope.class);
    unseen(id);
  }

  @Test
  void is_about_a_chronic_clause_of_the_newest_published_scorecard() {
    note(january, Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo(problem("clause-not-chronic")));
    note(march, Map.of("clause", "first-contact"))
        .then()
        .statusCode(409)
        .body("detail", equalTo("Clause first-contact is not chronic in 2021-03."));
    note(march, Map.of("clause", "none", "actedOn", "2032-06-02"))
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-clause", "in-future")));
    note(march, Map.of("actedOn", "2021-03-31"))
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("month-not-over")));
    note(Ids.next().toString(), Map.of()).then().statusCode(404);

    TestRun.scored("2021-04", contract);
    note(card("2021-04"), Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo(problem("illegal-scorecard-change")));
    theVendorReportsJanuary();
    note(march, Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo(problem("scorecard-superseded")));
  }

  @Test
  void is_marked_with_the_restatement_that_took_its_ground_away_and_the_one_that_gave_it_back() {
    String id = note(march, Map.of("action", "STEP_AGREED")).path("id");
    String report = theVendorReportsJanuary();

    String without = card("2021-03");
    read(id)
        .then()
        .body("groundStands", equalTo(false))
        .body("scorecardId", equalTo(march))
        .body("groundChanges.scorecardId", equalTo(List.of(without)))
        .body("groundChanges.stands", equalTo(List.of(false)));
    listed(false, id);

    sendBack(report);
    clock.set(PUBLISHED.plus(Duration.ofDays(6)));
    restated(card("2021-01"));
    read(id)
        .then()
        .body("groundStands", equalTo(true))
        .body("groundChanges.scorecardId", equalTo(List.of(without, card("2021-03"))))
        .body("groundChanges.stands", equalTo(List.of(false, true)));
    listed(true, id);
  }

  private String theVendorReportsJanuary() {
    String report = TestReport.january(contract).submitted();
    restated(january);
    return report;
  }

  private static void restated(String id) {
    TestScorecard.restate(id, "LATE_REVISION").then().statusCode(201);
  }

  private static void sendBack(String report) {
    as(Tokens.governance())
        .body(Map.of("reasons", List.of("These are another client's figures")))
        .post("/api/v1/reports/{id}/return", report)
        .then()
        .statusCode(200);
  }

  private void listed(boolean stands, String id) {
    for (boolean asked : List.of(true, false)) {
      as(Tokens.approver())
          .get(
              "/api/v1/chronic-notices?contractId={id}&groundStands={stands}", contract.id(), asked)
          .then()
          .body("items.id", equalTo(asked == stands ? List.of(id) : List.of()));
    }
  }

  private static void unseen(String id) {
    String another = Tokens.vendor(UUID.randomUUID());
    as(another).get("/api/v1/chronic-notices/{id}", id).then().statusCode(404);
    as(another).get("/api/v1/chronic-notices").then().body("items", equalTo(List.of()));
  }

  private static Response read(String id) {
    return as(Tokens.governance()).get("/api/v1/chronic-notices/{id}", id);
  }

  private static Response note(String scorecard, Map<String, String> otherwise) {
    Map<String, String> body =
        new HashMap<>(
            Map.of(
                "clause", "abandons",
                "action", "NOTICE_GIVEN",
                "actedOn", "2032-05-30",
                "note", "Notice for cause to the end of June"));
    body.putAll(otherwise);
    return as(Tokens.governance())
        .body(body)
        .post("/api/v1/scorecards/{id}/chronic-notices", scorecard);
  }

  private static RequestSpecification as(String token) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON);
  }

  private static String problem(String slug) {
    return "/problems/" + slug;
  }

  private String card(String month) {
    return TestScorecard.of(contract, month);
  }
}
