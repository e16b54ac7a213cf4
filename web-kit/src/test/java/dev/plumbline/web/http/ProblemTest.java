package dev.plumbline.web.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class ProblemTest {

  private static final String PAINTS = "/api/v1/paints";

  @Test
  void withoutATokenEverythingIs401EvenWhatDoesNotExist() {
    for (String path : new String[] {PAINTS, "/api/v1/nothing", "/api/x"}) {
      problem(given().get(path), 401, "unauthenticated")
          .header("WWW-Authenticate", equalTo("Bearer"));
    }
  }

  @Test
  void aTokenThatIsNoneIs401() {
    for (String token : new String[] {"garbage", "a.b.c", "e30.e30.x"}) {
      problem(given().auth().oauth2(token).get(PAINTS), 401, "unauthenticated")
          .header("WWW-Authenticate", startsWith("Bearer"));
    }
  }

  @Test
  void aWrongRoleIs403() {
    problem(given().auth().oauth2(Tokens.finance()).get(PAINTS), 403, "forbidden");
  }

  @Test
  void anOperationThatForgotItsRolesIsClosed() {
    problem(governance().get(PAINTS + "/forgotten"), 403, "forbidden");
  }

  @Test
  void anUnknownPathIs404() {
    problem(governance().get("/api/v1/nothing"), 404, "not-found")
        .body("instance", equalTo("/api/v1/nothing"));
    problem(given().get("/nothing"), 404, "not-found");
  }

  @Test
  void aResourceThatIsNotThereIs404() {
    problem(governance().get(PAINTS + "/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void anotherMethodIs405WithThoseThatAreAllowed() {
    problem(governance().delete(PAINTS), 405, "method-not-allowed")
        .header("Allow", containsString("GET"))
        .header("Allow", containsString("POST"));
  }

  @Test
  void anotherMediaTypeIs406Or415() {
    problem(governance().accept("text/csv").get(PAINTS), 406, "not-acceptable");
    problem(
        governance().contentType("text/csv").body("a;b").post(PAINTS),
        415,
        "unsupported-media-type");
  }

  @Test
  void aProblemOfAFeatureKeepsItsType() {
    String order =
        """
        {"customer": "0199b1f0-0000-7000-8000-000000000001", "reference": "sold-out",
         "due": "2021-03-31", "colour": "#00ff7f", "finish": "MATT",
         "price": {"model": "FIXED", "amount": 1}, "lines": [{"room": "hall", "measures": {}}]}
        """;
    problem(governance().contentType("application/json").body(order).post(PAINTS), 409, "sold-out")
        .body("title", equalTo("Sold out"))
        .body("detail", equalTo("Nothing is left of it"));
  }

  @Test
  void aFaultOfOursTellsNothingButATraceId() {
    problem(governance().get(PAINTS + "/fault"), 500, "internal-error")
        .body("traceId", matchesPattern("[0-9a-f]{32}"))
        .body(not(containsString("hunter2")))
        .body(not(containsString("Exception")));
  }

  @Test
  void aFailureBeneathIsAnsweredAsItsTranslatorKnows() {
    problem(governance().get(PAINTS + "/store"), 503, "unavailable")
        .body("detail", equalTo("The paint is dry"));
  }

  @Test
  void theTraceOfTheCallerGoesOn() {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    problem(
            governance()
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get(PAINTS + "/fault"),
            500,
            "internal-error")
        .body("traceId", equalTo(trace));
  }

  @Test
  void everyAnswerBelongsToItsCaller() {
    governance()
        .get(PAINTS)
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("private, no-store"))
        .header("Vary", containsString("Authorization"));
    given().get(PAINTS).then().header("Cache-Control", equalTo("private, no-store"));
  }

  private static RequestSpecification governance() {
    return given().auth().oauth2(Tokens.governance());
  }

  private static ValidatableResponse problem(Response answer, int status, String slug) {
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    return answer
        .then()
        .statusCode(status)
        .body("type", equalTo("/problems/" + slug))
        .body("status", equalTo(status));
  }
}
