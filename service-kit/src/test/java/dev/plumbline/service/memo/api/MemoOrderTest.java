package dev.plumbline.service.memo.api;

import static dev.plumbline.service.memo.api.MemoCalls.written;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Of several things that are wrong with a request, which one is told.
@QuarkusTest
class MemoOrderTest {

  private static final String MEMOS = "/api/v1/memos";
  private static final String NOBODYS = MEMOS + "/" + UUID.randomUUID();
  private static final String INVALID = "{\"title\": 7}";

  private final UUID vendor = UUID.randomUUID();

  @Test
  void whoIsNotAllowedLearnsNothingElse() {
    problem(given().body(INVALID).put(NOBODYS + "?x=1").then(), 401, "unauthenticated");
    problem(as(Tokens.auditor()).body(INVALID).put(NOBODYS + "?x=1").then(), 403, "forbidden");
    problem(as(Tokens.auditor()).body(INVALID).post(MEMOS).then(), 403, "forbidden");
  }

  @Test
  void aMissingOrMalformedKeyIsToldBeforeTheBodyIsRead() {
    problem(governance().body(INVALID).post(MEMOS).then(), 400, "idempotency-key-missing");
    problem(governance().body("{").post(MEMOS).then(), 400, "idempotency-key-missing");
    problem(
        governance().header("Idempotency-Key", "a b").body(INVALID).post(MEMOS).then(),
        400,
        "invalid-parameter");
    problem(
        governance().header("Idempotency-Key", "k").body(INVALID).post(MEMOS).then(),
        422,
        "invalid-content");
  }

  @Test
  void whatIsNotThereIsToldBeforeAnythingAboutTheRequest() {
    problem(governance().body(INVALID).put(NOBODYS).then(), 404, "not-found");
    problem(changing().body(INVALID).put(NOBODYS).then(), 404, "not-found");
    problem(changing().body(INVALID).put(MEMOS + "/7").then(), 404, "not-found");
  }

  @Test
  void anothersIsNotThereEither() {
    String memo = written(Tokens.governance(), vendor, "for one alone");
    RequestSpecification other = as(Tokens.vendor(UUID.randomUUID()));
    problem(other.body(INVALID).put(memo).then(), 404, "not-found");
    problem(other.header("If-Match", "\"0\"").body(INVALID).put(memo).then(), 404, "not-found");
  }

  @Test
  void whatIsThereIsNotChangedBlindlyWhateverTheBody() {
    String memo = written(Tokens.governance(), vendor, "seen");
    problem(governance().body(INVALID).put(memo).then(), 428, "precondition-required");
    problem(changing().body(INVALID).put(memo).then(), 422, "invalid-content");
  }

  @Test
  void whatIsMalformedIsMalformedAnywhere() {
    problem(changing().body("{").put(NOBODYS).then(), 400, "malformed-json");
    problem(governance().body(INVALID).put(NOBODYS + "?x=1").then(), 400, "invalid-parameter");
    problem(
        changing().contentType(ContentType.XML).body("<memo/>").put(NOBODYS).then(),
        415,
        "unsupported-media-type");
  }

  private static RequestSpecification changing() {
    return governance().header("If-Match", "\"0\"");
  }

  private static RequestSpecification governance() {
    return as(Tokens.governance());
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  private static void problem(ValidatableResponse answer, int status, String slug) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + slug));
  }
}
