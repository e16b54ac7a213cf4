package dev.plumbline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.gateway.upstream.TestServices;
import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTest extends GatewayTest {

  @Test
  void aRequestWithoutTokenDoesNotPass() {
    refused(given().get(VENDORS).then());
    refused(given().body("{}").post(REPORTS).then());
    assertThat(TestServices.VENDOR.received()).isEmpty();
    assertThat(TestServices.SCORECARD.received()).isEmpty();
  }

  @Test
  void aTokenThatIsNotValidDoesNotPass() {
    refused(given().auth().oauth2("x").get(VENDORS).then());
    refused(
        given()
            .auth()
            .oauth2(Tokens.token("governance").roles("governance").forged())
            .get(VENDORS)
            .then());
    refused(
        given()
            .auth()
            .oauth2(
                Tokens.token("governance")
                    .roles("governance")
                    .expiresIn(Duration.ofHours(-1))
                    .build())
            .get(VENDORS)
            .then());
    refused(given().auth().preemptive().basic("governance", "governance").get(VENDORS).then());
    assertThat(TestServices.VENDOR.received()).isEmpty();
  }

  @Test
  void withoutTokenNobodyLearnsWhichPathsThereAre() {
    refused(given().get("/api/v1/nothing").then());
    refused(given().put(VENDORS).then());
  }

  @Test
  void aValidTokenPassesOnAsItIs() {
    String token = Tokens.governance();
    given().auth().oauth2(token).get(VENDORS).then().statusCode(200);
    assertThat(TestServices.VENDOR.onlyRequest().header("Authorization"))
        .containsExactly("Bearer " + token);
  }

  @Test
  void theIssuersAbsenceStopsOnlyTokensOfANewKey() {
    String known = Tokens.governance();
    given().auth().oauth2(known).get(VENDORS).then().statusCode(200);
    TokenMint.rotateKey();
    String unknown = Tokens.governance();
    TokenMint.goAway();
    try {
      given().auth().oauth2(known).get(VENDORS).then().statusCode(200);
      given()
          .auth()
          .oauth2(unknown)
          .get(VENDORS)
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", notNullValue())
          .body("type", equalTo("/problems/unavailable"));
      refused(given().get(VENDORS).then());
    } finally {
      TokenMint.comeBack();
    }
    given().auth().oauth2(unknown).get(VENDORS).then().statusCode(200);
  }

  private static void refused(ValidatableResponse response) {
    response
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .header("Cache-Control", containsString("no-store"))
        .body("type", equalTo("/problems/unauthenticated"))
        .body("status", equalTo(401))
        .body("traceId", matchesPattern("[0-9a-f]{32}"))
        .body(not(containsString("Exception")));
  }
}
