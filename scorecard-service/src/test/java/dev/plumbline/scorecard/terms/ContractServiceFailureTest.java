package dev.plumbline.scorecard.terms;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// contract-service away, slow and out of its mind: what is known goes on, what is needed is told,
/// and all is well again by itself.
@QuarkusTest
class ContractServiceFailureTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// The circuit breaker takes its time, and other tests should not meet it.
  @AfterEach
  void contractServiceIsBack() {
    ContractServiceStandIn.server().babble(null);
    ContractServiceStandIn.network().restore();
    TestContract contract = TestContract.activated();
    await(() -> draft(contract).statusCode() == 201);
  }

  @Test
  void a_known_contract_is_reported_and_scored_without_it() {
    TestContract known = TestContract.activated();
    TestReport.january(known).submitted();

    ContractServiceStandIn.network().refuse();
    TestReport.of(known, "A", "2021-02").submitted();
    assertThat(TestRun.scored("2021-01", known).getInt("computed")).isOne();
    assertThat(TestRun.scored("2021-02", known).getInt("computed")).isOne();
  }

  @Test
  void a_contract_that_only_it_can_know_needs_it() {
    ContractServiceStandIn.network().refuse();
    unavailable(TestContract.activated());
  }

  @Test
  void what_hangs_is_not_waited_for() {
    ContractServiceStandIn.network().hang();
    Instant asked = Instant.now();
    unavailable(TestContract.activated());
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void an_answer_that_is_none_is_a_broken_one() {
    ContractServiceStandIn.server().babble("<html>Welcome</html>");
    draft(TestContract.ofNewVendor())
        .then()
        .statusCode(502)
        .body("type", equalTo("/problems/bad-gateway"));

    ContractServiceStandIn.server().babble("{\"items\": [{\"position\": 0}], \"head\": 1}");
    draft(TestContract.ofNewVendor()).then().statusCode(502);
  }

  @Test
  void altered_terms_keep_only_their_own_contract_waiting() {
    TestContract altered = TestContract.ofNewVendor();
    String right = altered.terms();
    ContractServiceStandIn.server().activate(altered, right.replace("87450.0", "1.0"));
    unavailable(altered);
    TestContract other = TestContract.activated();
    TestReport.january(other).submitted();

    JsonPath run = TestRun.completed("2021-01", altered, other);
    assertThat(run.getInt("computed")).isOne();
    assertThat(run.getString("failures[0].contractId")).isEqualTo(altered.id().toString());
    assertThat(run.getString("failures[0].reason")).contains("has not given the terms");

    ContractServiceStandIn.server().serve(altered, right);
    await(() -> draft(altered).statusCode() == 201);
  }

  /// Nobody could say how long its clauses have been what they are.
  @Test
  void a_contract_whose_earlier_terms_are_not_known_waits_as_well() {
    TestContract amended = TestContract.ofNewVendor();
    String right = amended.terms();
    ContractServiceStandIn.server().activate(amended, right.replace("87450.0", "1.0"));
    amended
        .with("\"version\": 1,", "\"version\": 2,")
        .with("\"effectiveFrom\": \"2021-01\"", "\"effectiveFrom\": \"2021-02\"");
    ContractServiceStandIn.server().amend(amended, 2, "2021-02");

    JsonPath run = TestRun.completed("2021-02", amended);
    assertThat(run.getString("failures[0].reason")).contains("an earlier version");

    ContractServiceStandIn.server().serve(amended, right);
    await(() -> TestRun.completed("2021-02", amended).getInt("computed") == 1);
  }

  @Test
  void it_is_asked_with_credentials_of_this_service_for_that_one() {
    TestReport.january(TestContract.activated()).drafted();

    String token =
        Objects.requireNonNull(ContractServiceStandIn.server().lastAuthorization())
            .substring("Bearer ".length());
    String claims =
        new String(
            Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    assertThat(JsonPath.from(claims).getString("aud")).contains("contract-service");
    assertThat(JsonPath.from(claims).getList("realm_access.roles")).contains("read-terms");
  }

  private static ValidatableResponse unavailable(TestContract contract) {
    return draft(contract)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/unavailable"))
        .body("detail", containsString("contract-service"));
  }

  private static Response draft(TestContract contract) {
    return given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(TestReport.january(contract).body())
        .post("/api/v1/reports");
  }

  private static void await(BooleanSupplier holds) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!holds.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
    }
  }
}
