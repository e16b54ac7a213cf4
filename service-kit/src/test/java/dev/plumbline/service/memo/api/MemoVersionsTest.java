package dev.plumbline.service.memo.api;

import static dev.plumbline.service.memo.api.MemoCalls.get;
import static dev.plumbline.service.memo.api.MemoCalls.rename;
import static dev.plumbline.service.memo.api.MemoCalls.written;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// ETag, If-None-Match and If-Match.
@QuarkusTest
class MemoVersionsTest {

  private final UUID vendor = UUID.randomUUID();
  private String memo = "";

  @BeforeEach
  void aMemo() {
    memo = written(Tokens.governance(), vendor, "first");
  }

  @Test
  void whoHasTheVersionIsSparedTheBody() {
    String tag = tag(Tokens.governance());
    unlessMatches(tag).then().statusCode(304).header("ETag", tag).body(emptyString());
    unlessMatches("\"other\", W/" + tag).then().statusCode(304);
    unlessMatches("\"other\"").then().statusCode(200).body("title", equalTo("first"));
  }

  @Test
  void anotherRoleHasAnotherTag() {
    assertThat(tag(Tokens.vendor(vendor))).isNotEqualTo(tag(Tokens.governance()));
  }

  @Test
  void aChangeNamesTheVersionThatItChanges() {
    String tag = tag(Tokens.governance());
    String next = rename(Tokens.governance(), memo, tag, "second").header("ETag");
    assertThat(next).isNotEqualTo(tag).isEqualTo(tag(Tokens.governance()));
    rename(Tokens.governance(), memo, tag, "third").then().statusCode(412);
    rename(Tokens.governance(), memo, next, "third").then().statusCode(200);
  }

  @Test
  void aChangeWithoutAVersionIsRefusedOnceTheMemoIsFound() {
    changeBlindly(memo).then().statusCode(428);
    changeBlindly("/api/v1/memos/" + UUID.randomUUID()).then().statusCode(404);
  }

  private static Response changeBlindly(String path) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .contentType(ContentType.JSON)
        .body(Map.of("vendorId", UUID.randomUUID(), "title", "blind"))
        .put(path);
  }

  private Response unlessMatches(String tags) {
    return given().auth().oauth2(Tokens.governance()).header("If-None-Match", tags).get(memo);
  }

  private String tag(String token) {
    return get(token, memo).header("ETag");
  }
}
