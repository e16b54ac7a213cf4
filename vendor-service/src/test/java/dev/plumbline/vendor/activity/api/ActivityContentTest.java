package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.activity.api.TestPortfolio.ACTIVITIES;
import static dev.plumbline.vendor.activity.api.TestPortfolio.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an activity and its assessment must not be; nothing that is refused leaves a trace.
@QuarkusTest
class ActivityContentTest {

  private static final String SOUND =
      """
      {"code": "never-registered", "name": "Billing", "description": "Bills",
       "channelMix": [{"channel": "voice", "percent": 60}, {"channel": "chat", "percent": 40}],
       "yearlyVolume": 17, "customerSegments": ["private"], "retired": false}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"never-registered\" | \"Never\" | /code | invalid-content",
        "\"never-registered\" | \"matrix\" | /code | invalid-content",
        "\"Billing\" | \" \" | /name | invalid-content",
        "\"Bills\" | \"\" | /description | invalid-content",
        "\"voice\" | \"telepathy\" | /channelMix/0/channel | invalid-content",
        "\"voice\" | \"chat\" | /channelMix/1/channel | channel-repeated",
        "60 | 59.99 | /channelMix | channel-mix-not-whole",
        "60 | 160 | /channelMix | channel-mix-not-whole",
        "17 | -1 | /yearlyVolume | invalid-content",
        "17 | 1.5 | /yearlyVolume | invalid-content",
        "\"private\" | \"\" | /customerSegments/0 | invalid-content",
        "\"retired\" | \"retird\" | /retird | invalid-content",
      })
  void oneFaultIsPointedAtByItsOwnType(String sound, String faulty, String pointer, String type) {
    governance()
        .body(SOUND.replace(sound, faulty))
        .post(ACTIVITIES)
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/" + type))
        .body("errors.pointer", contains(pointer));
    nothingWasWritten();
  }

  @Test
  void aShareHasAtMostTwoDecimals() {
    governance()
        .body(SOUND.replace("60", "60.001").replace("40", "39.999"))
        .post(ACTIVITIES)
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body(
            "errors.pointer", containsInAnyOrder("/channelMix/0/percent", "/channelMix/1/percent"));
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    governance()
        .body(
            """
            {"code": "A B", "channelMix": [{"channel": "voice", "percent": 60},
             {"channel": "voice", "percent": 30}], "yearlyVolume": "many"}
            """)
        .post(ACTIVITIES)
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/code", "/name", "/channelMix/1/channel", "/channelMix", "/yearlyVolume"));
  }

  @Test
  void factorsOutsideTheScaleAreAllNamed() {
    governance()
        .body(TestPortfolio.assessment(0, 3, 6, -1))
        .post(path("collections", "assessments"))
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/factor-out-of-range"))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/factors/competitiveAdvantage/level",
                "/factors/elevatedRisk/level",
                "/factors/customerProximity/level"));
  }

  @Test
  void anAssessmentSaysWhyItWasMadeAndWhyEachFactorIsRatedSo() {
    governance()
        .body(TestPortfolio.assessment(1, 2, 3, 4).replace("yearly review", " \\n "))
        .post(path("collections", "assessments"))
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/reason-missing"))
        .body("errors.pointer", contains("/reason"));
    governance()
        .body("{\"factors\": {\"competitiveAdvantage\": {\"level\": 7}, \"loyaltyDriver\": {}}}")
        .post(path("collections", "assessments"))
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/factors/competitiveAdvantage/level",
                "/factors/competitiveAdvantage/note",
                "/factors/loyaltyDriver/level",
                "/factors/loyaltyDriver/note",
                "/factors/elevatedRisk",
                "/factors/customerProximity",
                "/reason"));
  }

  private static void nothingWasWritten() {
    governance()
        .queryParam("code", "never-registered")
        .get(ACTIVITIES)
        .then()
        .statusCode(200)
        .body("items", empty());
  }
}
