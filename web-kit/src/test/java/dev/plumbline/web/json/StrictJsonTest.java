package dev.plumbline.web.json;

import static dev.plumbline.web.json.TestPaintOrder.VALID;
import static dev.plumbline.web.json.TestPaintOrder.post;
import static dev.plumbline.web.json.TestPaintOrder.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.token.TokenMint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class StrictJsonTest {

  @Test
  void aValidBodyIsReadAndWrittenExactly() {
    String answer = post(VALID).statusCode(200).extract().asString();
    assertThat(answer)
        .contains("\"amount\":1234.50", "\"wall\":12.30", "\"colour\":\"#00ff7f\"")
        .doesNotContain("note", "null");
  }

  @Test
  void largeAndSmallNumbersAreWrittenPlain() {
    String answer =
        post(VALID.replace("1234.50", "1E+3").replace("12.30", "1e-7")).extract().asString();
    assertThat(answer).contains("\"amount\":1000}").contains("\"wall\":0.0000001");
  }

  @Test
  void everythingThatIsWrongComesInOneAnswer() {
    String body =
        """
        {"customer": "1-1-1-1-1", "reference": 17, "due": "2021-02-30", "colour": "red",
         "finish": "SHINY", "price": {"model": "PER_TIN", "rate": "2.40", "tins": 1.5},
         "lines": [{"room": "  ", "measures": {"wall": -1, "a/b": "many", "ceiling": null}},
                   {"measures": 5}, 7],
         "urgent": "yes", "floor": 3000000000, "colour2": {"x": [1]}, "~": [[]]}
        """;
    assertThat(violations(body, 422))
        .containsExactlyInAnyOrder(
            "/customer malformed",
            "/reference wrong-type",
            "/due malformed",
            "/colour malformed",
            "/finish unknown-value",
            "/price/rate wrong-type",
            "/price/tins wrong-type",
            "/lines/0/room not-blank",
            "/lines/0/measures/wall positive-or-zero",
            "/lines/0/measures/a~1b wrong-type",
            "/lines/0/measures/ceiling required",
            "/lines/1/measures wrong-type",
            "/lines/1/room not-blank",
            "/lines/2 wrong-type",
            "/urgent wrong-type",
            "/floor out-of-range",
            "/colour2 unknown-field",
            "/~0 unknown-field");
  }

  @Test
  void anEmptyObjectLacksEveryRequiredField() {
    assertThat(violations("{}", 422))
        .containsExactlyInAnyOrder(
            "/customer required",
            "/reference not-blank",
            "/due required",
            "/colour required",
            "/finish required",
            "/price required",
            "/lines not-empty");
  }

  @Test
  void rulesAcrossFieldsAreToldWithAllOthers() {
    String body =
        VALID.replace("\"MATT\"", "\"GLOSS\", \"urgent\": true").replace("\"R-1\"", "\" \"");
    assertThat(violations(body, 422))
        .containsExactlyInAnyOrder("/urgent too-slow", "/reference not-blank");
  }

  @Test
  void rulesThatNeedMoreThanTheBodyAreToldWithAllOthers() {
    String body =
        VALID.replace("\"MATT\"", "\"GLOSS\", \"urgent\": true").replace("\"R-1\"", "\"R-0\"");
    assertThat(violations(body, 422))
        .containsExactlyInAnyOrder("/urgent too-slow", "/reference taken");
  }

  @Test
  void aRuleThatIsBrokenAloneIsAnsweredByItsOwnType() {
    post(VALID.replace("\"MATT\"", "\"GLOSS\", \"urgent\": true"))
        .statusCode(422)
        .body("type", equalTo("/problems/too-slow"));
    post(VALID.replace("\"MATT\"", "\"GLOSS\", \"urgent\": true").replace("\"R-1\"", "\" \""))
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-content"));
    post(VALID.replace("\"R-1\"", "\" \""))
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-content"));
  }

  @Test
  void aYearHasFourDigits() {
    assertThat(violations(VALID.replace("2021-03-31", "+12021-03-31"), 422))
        .containsExactly("/due malformed");
    assertThat(violations(VALID.replace("2021-03-31", "-2021-03-31"), 422))
        .containsExactly("/due malformed");
  }

  @Test
  void theMessageSaysWhatIsWantedAndNeverWhatWasSent() {
    var answer = post(VALID.replace("MATT", "SECRET")).statusCode(422);
    assertThat(answer.extract().asString())
        .contains("must be one of MATT, GLOSS")
        .doesNotContain("SECRET");
  }

  @Test
  void theKindOfAChoiceIsRequiredAndKnown() {
    assertThat(violations(VALID.replace("FIXED", "BARTER"), 422))
        .containsExactly("/price/model unknown-value");
    assertThat(violations(VALID.replace("\"model\": \"FIXED\",", ""), 422))
        .containsExactly("/price/model required");
    assertThat(violations(VALID.replace("{\"model\": \"FIXED\", \"amount\": 1234.50}", "5"), 422))
        .containsExactly("/price wrong-type");
  }

  @Test
  void violationsInsideAChoiceKeepTheirPlaceWhereverItsKindStands() {
    String late = "{\"amount\": {\"x\": [1]}, \"tax\": [1], \"model\": \"FIXED\"}";
    assertThat(violations(VALID.replace("{\"model\": \"FIXED\", \"amount\": 1234.50}", late), 422))
        .containsExactlyInAnyOrder("/price/amount wrong-type", "/price/tax unknown-field");
    String early = "{\"model\": \"FIXED\", \"amount\": \"x\", \"tax\": 1}";
    assertThat(violations(VALID.replace("{\"model\": \"FIXED\", \"amount\": 1234.50}", early), 422))
        .containsExactlyInAnyOrder("/price/amount wrong-type", "/price/tax unknown-field");
  }

  @Test
  void aNumberWhosePlainNotationIsAbsurdIsRefused() {
    assertThat(violations(VALID.replace("1234.50", "1e999999999"), 422))
        .containsExactly("/price/amount out-of-range");
  }

  @Test
  void whatIsNotJsonIs400() {
    for (String body :
        List.of(
            "",
            "   ",
            "{",
            "{\"customer\": }",
            VALID + "x",
            VALID.replace("\"due\"", "\"reference\": \"again\", \"due\""),
            "{\"customer\": \"\u0000\"}")) {
      post(body).statusCode(400).body("type", equalTo("/problems/malformed-json"));
    }
  }

  @Test
  void aBodyThatIsNoObjectIs422() {
    assertThat(violations("[]", 422)).containsExactly(" wrong-type");
    assertThat(violations("\"x\"", 422)).containsExactly(" wrong-type");
  }
}
