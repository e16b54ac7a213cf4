package dev.plumbline.service.memo.api;

import static dev.plumbline.service.memo.api.MemoCalls.get;
import static dev.plumbline.service.memo.api.MemoCalls.written;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What `/q/metrics` counts requests under.
@QuarkusTest
class MemoMetricsTest {

  private static final Pattern URI = Pattern.compile("http_server_requests\\S*uri=\"([^\"]*)\"");

  @Test
  void requestsAreCountedUnderTheirTemplateAndNeverUnderAnId() {
    String memo = written(Tokens.governance(), UUID.randomUUID(), "counted");
    get(Tokens.governance(), memo).then().statusCode(200);
    get(Tokens.governance(), "/api/v1/memos/" + UUID.randomUUID()).then().statusCode(404);
    get(Tokens.finance(), memo).then().statusCode(403);
    given().get("/api/v1/memos/" + UUID.randomUUID()).then().statusCode(401);
    given().get("/nothing/" + UUID.randomUUID()).then().statusCode(404);
    get(Tokens.governance(), "/api/v1/memos/1/2/" + UUID.randomUUID()).then().statusCode(404);
    withoutAnIssuer("/api/v1/memos/" + UUID.randomUUID());

    assertThat(counted())
        .contains("/api/v1/memos", "/api/v1/memos/{id}")
        .allSatisfy(uri -> assertThat(uri).doesNotContainPattern("[0-9a-f]{4}-"));
  }

  /// A token of an unknown key cannot be verified, so that nothing is known of the request.
  private static void withoutAnIssuer(String path) {
    TokenMint.rotateKey();
    String unknown = Tokens.governance();
    TokenMint.goAway();
    try {
      get(unknown, path).then().statusCode(503);
    } finally {
      TokenMint.comeBack();
    }
  }

  private static List<String> counted() {
    String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
    return URI.matcher(metrics).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
