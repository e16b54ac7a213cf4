package dev.plumbline.scorecard.bi;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be asked of the datasets, and in which form.
@QuarkusTest
class BiRequestTest {

  private final TestContract contract = TestContract.activated();

  @ParameterizedTest
  @CsvSource({
    "scorecards?sort=period, application/json, sort",
    "measures?life=FINAL, application/json, life",
    "credits?life=FINAL, application/json, life",
    "scorecards?life=final, text/csv, life",
    "scorecards?contractId=1, text/csv, contractId",
    "scorecards?limit=5, text/csv, limit",
    "scorecards?period=0000-01, text/csv, period",
    "measures?from=+10000-01, application/json, from",
    "credits?cursor=nonsense, application/json, cursor"
  })
  void what_is_unknown_or_malformed_is_refused(String query, String accept, String parameter) {
    TestBi.asked(Tokens.finance(), query, accept)
        .then()
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of(parameter)));
  }

  /// Anybody can make a cursor that looks like one of ours.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID|2021-01|VENDOR|1|billing|voice|talk\0Seconds",
        "ID|+999999999-12|VENDOR|1|billing|voice|talkSeconds",
        "ID|2021-13|VENDOR|1|billing|voice|talkSeconds",
        "ID|2021-01|VENDOR|99999999999|billing|voice|talkSeconds",
        "ID|2021-01",
        "1"
      })
  void a_cursor_that_no_page_gave_is_refused(String key) throws NoSuchAlgorithmException {
    given()
        .auth()
        .oauth2(Tokens.biReader())
        .queryParam("contractId", contract.id())
        .queryParam("cursor", cursor(key.replace("ID", contract.id().toString())))
        .get("/api/v1/bi/measures")
        .then()
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of("cursor")));
  }

  private String cursor(String key) throws NoSuchAlgorithmException {
    byte[] text = key.replace('|', '\u001f').getBytes(UTF_8);
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update("/api/v1/bi/measures{contractId=[%s]}\0".formatted(contract.id()).getBytes(UTF_8));
    ByteBuffer cursor = ByteBuffer.allocate(8 + text.length);
    cursor.put(sha.digest(text), 0, 8).put(text);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
  }

  @Test
  void a_browser_gets_json_and_no_other_form_is_pretended() {
    assertThat(TestBi.asked(Tokens.auditor(), "scorecards?" + mine(), "*/*").contentType())
        .startsWith("application/json");
    TestBi.asked(Tokens.auditor(), "scorecards", "application/pdf").then().statusCode(406);
    assertThat(
            TestBi.asked(Tokens.auditor(), "scorecards?" + mine(), "text/csv")
                .header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"scorecards.csv\"");
  }

  private String mine() {
    return "contractId=" + contract.id();
  }
}
