package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DueDiligenceApiTest {

  private static final String VALID =
      "{\"completedOn\": \"2026-01-05\", \"expiresOn\": \"2099-12-31\", \"evidence\": \"File 1\"}";
  private static final String OLD =
      "{\"completedOn\": \"2020-01-05\", \"expiresOn\": \"2021-01-05\", \"evidence\": \"File 0\"}";

  private UUID id = new UUID(0, 0);

  @BeforeEach
  void aVendor() {
    id = TestRegistry.registered();
  }

  @Test
  void whatIsShownCountsUntilItExpires() {
    show("insurance", null, VALID).statusCode(200).body("state", is("VALID"));
    show("exit-plan", null, OLD).statusCode(200).body("state", is("EXPIRED"));

    governance()
        .get(path(id, "due-diligence"))
        .then()
        .statusCode(200)
        .body("items.item", contains("exit-plan", "insurance"))
        .body("items.state", contains("EXPIRED", "VALID"))
        .body("items.demanded", contains(false, false))
        .body("items.evidence", contains("File 0", "File 1"));
  }

  @Test
  void replacingEvidenceNamesTheVersionSeen() {
    String seen = show("insurance", null, OLD).statusCode(200).extract().header("ETag");

    show("insurance", null, VALID).statusCode(428);
    show("insurance", seen, VALID)
        .statusCode(200)
        .header("ETag", not(seen))
        .body("state", is("VALID"));
    show("insurance", seen, OLD).statusCode(412);
    governance()
        .get(path(id, "due-diligence", "insurance"))
        .then()
        .body("state", is("VALID"))
        .body("expiresOn", is("2099-12-31"));
  }

  @Test
  void anItemWithoutEvidenceIsMissingAndHasAVersionToo() {
    ValidatableResponse missing =
        governance()
            .get(path(id, "due-diligence", "insurance"))
            .then()
            .statusCode(200)
            .body("state", is("MISSING"))
            .body("evidence", nullValue());

    show("insurance", "\"0.ffff\"", VALID).statusCode(412);
    show("insurance", missing.extract().header("ETag"), VALID).statusCode(200);
  }

  @Test
  void anItemThatNoTierDemandsIsNotFound() {
    show("horoscope", null, VALID)
        .statusCode(404)
        .body("detail", containsString("sanctions-screening"));
    governance().get(path(id, "due-diligence", "horoscope")).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"completedOn\": \"2099-01-01\", \"evidence\": \"x\"} | /completedOn",
        "{\"completedOn\": \"2026-13-01\", \"evidence\": \"x\"} | /completedOn",
        "{\"completedOn\": \"2026-01-02\", \"evidence\": \" \"} | /evidence",
      })
  void evidenceThatCannotBeIsRefused(String body, String pointer) {
    show("insurance", null, body)
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body("errors.pointer", contains(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-01-02"})
  void evidenceDoesNotExpireBeforeItIsThere(String expiresOn) {
    show(
            "insurance",
            null,
            """
            {"completedOn": "2026-01-02", "expiresOn": "%s", "evidence": "x"}
            """
                .formatted(expiresOn))
        .statusCode(422)
        .body("type", endsWith("/problems/expiry-before-beginning"))
        .body("errors.pointer", contains("/expiresOn"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    show("insurance", null, "{\"expiresOn\": 17, \"evidnce\": \"x\"}")
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/completedOn", "/expiresOn", "/evidence", "/evidnce"));
  }

  private ValidatableResponse show(String item, @Nullable String ifMatch, String body) {
    var request = governance().body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(path(id, "due-diligence", item)).then();
  }
}
