package dev.plumbline.web.parameter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class ParameterTest {

  @Test
  void knownParametersAreUnderstood() {
    get("/api/v1/paints?colour=%2300ff7f&finish=GLOSS&limit=7&room=hall&room=attic")
        .statusCode(200)
        .body("colour", equalTo("#00ff7f"))
        .body("finish", equalTo("GLOSS"))
        .body("limit", equalTo(7))
        .body("rooms", contains("hall", "attic"));
  }

  @Test
  void parametersThatABeanInheritsAreKnown() {
    get("/api/v1/paints/coats?colour=%2300ff7f&finish=GLOSS")
        .statusCode(200)
        .body("colour", equalTo("#00ff7f"))
        .body("finish", equalTo("GLOSS"));
    assertThat(violations(get("/api/v1/paints/coats?colour=red&shade=dark")))
        .containsExactlyInAnyOrder("colour malformed", "shade unknown-parameter");
  }

  @Test
  void unknownAndMalformedParametersComeInOneAnswer() {
    var answer = get("/api/v1/paints?colour=red&finish=matt&limit=many&color=x&size=2");
    assertThat(violations(answer))
        .containsExactlyInAnyOrder(
            "color unknown-parameter",
            "size unknown-parameter",
            "colour malformed",
            "finish malformed",
            "limit malformed");
    assertThat(answer.extract().asString())
        .contains("known are colour, finish, limit, room")
        .contains("must be one of MATT, GLOSS")
        .doesNotContain("many");
  }

  @Test
  void aParameterOutOfRangeIs400() {
    assertThat(violations(get("/api/v1/paints?limit=501"))).containsExactly("limit max");
  }

  @Test
  void aMalformedIdInThePathIs400() {
    assertThat(violations(get("/api/v1/paints/seven"))).containsExactly("id malformed");
  }

  @Test
  void roleComesBeforeParameters() {
    given().auth().oauth2(Tokens.finance()).get("/api/v1/paints?nonsense=1").then().statusCode(403);
  }

  private static ValidatableResponse get(String path) {
    return given().urlEncodingEnabled(false).auth().oauth2(Tokens.governance()).get(path).then();
  }

  private static List<String> violations(ValidatableResponse answer) {
    List<Map<String, String>> errors =
        answer
            .statusCode(400)
            .body("type", equalTo("/problems/invalid-parameter"))
            .extract()
            .jsonPath()
            .getList("errors");
    return errors.stream().map(error -> error.get("parameter") + " " + error.get("code")).toList();
  }
}
