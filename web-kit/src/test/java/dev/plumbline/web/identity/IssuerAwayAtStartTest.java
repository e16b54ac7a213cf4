package dev.plumbline.web.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenMint.class)
@QuarkusTestResource(value = IssuerAwayAtStartTest.Away.class, restrictToAnnotatedClass = true)
class IssuerAwayAtStartTest {

  /// Takes the issuer away after it has begun and before the application starts.
  public static final class Away implements QuarkusTestResourceLifecycleManager {

    @Override
    public int order() {
      return 1;
    }

    @Override
    public Map<String, String> start() {
      TokenMint.goAway();
      return Map.of();
    }

    @Override
    public void stop() {}
  }

  @Test
  void theProcessStartsWithoutItsIssuerAndFindsItLater() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/api/v1/paints/me").then().statusCode(401);
    String token = Tokens.governance();
    me(token).statusCode(503).body("type", equalTo("/problems/unavailable"));
    TokenMint.comeBack();
    me(token).statusCode(200);
  }

  private static ValidatableResponse me(String token) {
    return given().auth().oauth2(token).get("/api/v1/paints/me").then();
  }
}
