package dev.plumbline.web.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class CallerTest {

  private static final UUID VENDOR = UUID.fromString("0199b1f0-0000-7000-8000-00000000000a");

  @Test
  void aUserIsKnownByNameAndRole() {
    me(Tokens.governance())
        .statusCode(200)
        .body("name", equalTo("governance"))
        .body("roles", contains("GOVERNANCE"))
        .body("vendorId", nullValue());
  }

  @Test
  void aVendorsPersonActsForThatVendor() {
    me(Tokens.vendor(VENDOR)).statusCode(200).body("vendorId", equalTo(VENDOR.toString()));
  }

  @Test
  void aClientIsKnownByItsId() {
    me(Tokens.integration()).statusCode(200).body("name", equalTo("integration"));
  }

  @Test
  void theRoleVendorExcludesEveryOther() {
    String token = Tokens.token("both").roles("vendor", "governance").vendorId(VENDOR).build();
    me(token).statusCode(403).body("detail", containsString("excludes every other role"));
  }

  @Test
  void theRoleVendorNeedsItsVendor() {
    me(Tokens.token("none").roles("vendor").build())
        .statusCode(403)
        .body("detail", containsString("exactly one vendor_id"));
  }

  @Test
  void aUsersRolesNeedTheUsersAudience() {
    me(Tokens.token("g").roles("governance").audience("account").build()).statusCode(401);
    me(Tokens.token("g").roles("governance").audience("web-kit").build()).statusCode(403);
  }

  @Test
  void aServiceIsLetInByItsCalleeOnly() {
    me(Tokens.service("scorecard-service", "web-kit", "read-terms"))
        .statusCode(200)
        .body("roles", contains("READ_TERMS"));
    me(Tokens.service("scorecard-service", "plumbline-api", "read-terms")).statusCode(403);
    me(Tokens.service("scorecard-service", "contract-service", "read-terms")).statusCode(401);
  }

  @Test
  void aUserWithAServicesRoleDoesNotGetIt() {
    String token =
        Tokens.token("sly")
            .roles("governance", "read-terms")
            .audience("plumbline-api", "web-kit")
            .build();
    me(token).statusCode(200).body("roles", contains("GOVERNANCE"));
    given().auth().oauth2(token).get("/api/v1/paints/recipe").then().statusCode(403);
  }

  @Test
  void anExpiredOrForgedTokenIsNone() {
    me(Tokens.token("g").roles("governance").expiresIn(Duration.ofMinutes(-1)).build())
        .statusCode(401);
    me(Tokens.token("g").roles("governance").forged()).statusCode(401);
    me(Tokens.token("g").roles("governance").claim("iss", "http://localhost/other").build())
        .statusCode(401);
  }

  @Test
  void aTokenWithoutARoleOfOursMayDoNothing() {
    me(Tokens.token("guest").build()).statusCode(403).body("errors", nullValue());
  }

  private static ValidatableResponse me(String token) {
    return given().auth().oauth2(token).get("/api/v1/paints/me").then();
  }
}
