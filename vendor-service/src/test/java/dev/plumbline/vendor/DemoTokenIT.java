package dev.plumbline.vendor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.token.TokenBuilder;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The packaged service in the profile `prod` and a token of the demo, which everybody can have.
@QuarkusIntegrationTest
@TestProfile(DemoTokenIT.Production.class)
class DemoTokenIT {

  private static final String ISSUER = "https://identity.example.com/realms/plumbline";

  /// Its keys come from the test's own issuer, as from an address inside a cluster.
  public static final class Production implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
      return "prod";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.token.issuer", ISSUER);
    }
  }

  @Test
  void aTokenOfTheDemoIsNone() {
    vendors(governance()).then().statusCode(200);
    vendors(governance().demo())
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/unauthenticated"));
  }

  private static TokenBuilder governance() {
    return Tokens.token("governance").claim("iss", ISSUER).roles("governance");
  }

  private static Response vendors(TokenBuilder token) {
    return given().auth().oauth2(token.build()).get("/api/v1/vendors");
  }
}
