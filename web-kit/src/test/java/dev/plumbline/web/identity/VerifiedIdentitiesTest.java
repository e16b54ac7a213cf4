package dev.plumbline.web.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class VerifiedIdentitiesTest {

  @AfterEach
  void comeBack() {
    TokenMint.comeBack();
  }

  @Test
  void aVerifiedTokenIsRememberedAfterItsKeyIsForgotten() {
    String kept = Tokens.user("kept", "governance");
    String unseen = Tokens.user("unseen", "governance");
    me(kept).statusCode(200);
    TokenMint.rotateKey();
    me(Tokens.governance()).statusCode(200);
    me(unseen).statusCode(401);
    me(kept).statusCode(200).body("name", equalTo("kept"));
  }

  @Test
  void aTokenBoundToItsSenderIsVerifiedEachTime() {
    var token = Tokens.token("bound").roles("governance").claim("cnf", "proof").build();
    me(token).statusCode(200);
    TokenMint.rotateKey();
    me(Tokens.governance()).statusCode(200);
    me(token).statusCode(401);
  }

  @Test
  void aRememberedTokenEndsWithItsOwnEnd() throws InterruptedException {
    var life = Duration.ofSeconds(5);
    String brief = Tokens.token("brief").roles("governance").expiresIn(life).build();
    Instant end = Instant.now().plus(life);
    me(brief).statusCode(200);
    Thread.sleep(Duration.between(Instant.now(), end.plusMillis(100)));
    me(brief).statusCode(401);
  }

  @Test
  void withoutTheIssuerValidTokensGoOnAndUnknownKeysAre503() {
    String seen = Tokens.user("seen", "governance");
    String sameKey = Tokens.user("same-key", "governance");
    me(seen).statusCode(200);
    TokenMint.rotateKey();
    String newKey = Tokens.user("new-key", "governance");
    TokenMint.goAway();

    me(seen).statusCode(200);
    me(sameKey).statusCode(200);
    for (int again = 0; again < 3; again++) {
      me(newKey)
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", notNullValue())
          .body("type", equalTo("/problems/unavailable"));
    }

    TokenMint.comeBack();
    me(newKey).statusCode(200);
  }

  @Test
  void aRotationIsNeverAnsweredWith401() {
    TokenMint.rotateKey();
    var tokens =
        IntStream.range(0, 16).mapToObj(n -> Tokens.user("parallel-" + n, "governance")).toList();
    tokens.parallelStream().forEach(token -> me(token).statusCode(200));
  }

  private static ValidatableResponse me(String token) {
    return given().auth().oauth2(token).get("/api/v1/paints/me").then();
  }
}
