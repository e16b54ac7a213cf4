package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a profile must not be; nothing that is refused leaves a trace.
@QuarkusTest
class VendorContentTest {

  private static final String SOUND =
      """
      {"kind": "EXTERNAL", "legalName": "Brightline Support GmbH", "country": "DE",
       "registrationId": "HRB 1", "website": "https://brightline.example",
       "lei": "5493001KJTIIGC8Y1R12", "vatNumber": "DE136695976", "tradingName": "Brightline",
       "services": ["billing"], "channels": ["voice"], "pricingModels": ["FTE"]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"EXTERNAL\" | \"FRIEND\" | /kind",
        "\"EXTERNAL\" | 0 | /kind",
        "\"Brightline Support GmbH\" | \"\" | /legalName",
        "\"Brightline Support GmbH\" | \" Brightline\" | /legalName",
        "\"Brightline Support GmbH\" | \"Bright\\nline\" | /legalName",
        "\"Brightline Support GmbH\" | \"Bright\\u0000line\" | /legalName",
        "\"Brightline Support GmbH\" | true | /legalName",
        "\"HRB 1\" | \"HRB  1\" | /registrationId",
        "\"HRB 1\" | 1 | /registrationId",
        "\"HRB 1\" | \"HRB<1>\" | /registrationId",
        "\"https://brightline.example\" | \"javascript:alert(1)\" | /website",
        "\"https://brightline.example\" | \"https://a@brightline.example\" | /website",
        "\"https://brightline.example\" | \"brightline.example\" | /website",
        "\"https://brightline.example\" | \"https://bright line.example\" | /website",
        "https://brightline.example | http://brightline.example | /website",
        "\"tradingName\": \"Brightline\" | \"tradingName\": \"\" | /tradingName",
        "[\"billing\"] | [\"Billing\"] | /services/0",
        "[\"billing\"] | \"billing\" | /services",
        "[\"voice\"] | [\"voice\", \"VOICE\"] | /channels/1",
        "[\"FTE\"] | [\"FTE\", \"BARTER\"] | /pricingModels/1",
        "\"website\" | \"webbsite\" | /webbsite",
      })
  void oneFaultIsPointedAt(String sound, String faulty, String pointer) {
    refused(sound, faulty, pointer, "invalid-content");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"DE\" | \"de\" | /country | unknown-country",
        "\"DE\" | \"XX\" | /country | unknown-country",
        "\"DE\" | \"DEU\" | /country | unknown-country",
        "5493001KJTIIGC8Y1R12 | 5493001KJTIIGC8Y1R13 | /lei | invalid-lei",
        "5493001KJTIIGC8Y1R12 | 5493001KJTIIGC8Y1R1 | /lei | invalid-lei",
        "DE136695976 | DE136695970 | /vatNumber | invalid-vat-number",
        "DE136695976 | 136695976 | /vatNumber | invalid-vat-number",
      })
  void aFaultByAnIdentifiersOwnRuleHasItsOwnType(
      String sound, String faulty, String pointer, String problem) {
    refused(sound, faulty, pointer, problem);
  }

  @Test
  void whoNamesAnUnknownChannelIsToldTheKnownOnes() {
    governance()
        .body(SOUND.replace("[\"voice\"]", "[\"phone\"]"))
        .post(VENDORS)
        .then()
        .statusCode(422)
        .body("errors.code", contains("unknown-value"))
        .body("errors[0].message", startsWith("must be one of voice, video, chat"));
  }

  @Test
  void textsAreBounded() {
    governance()
        .body(
            SOUND
                .replace("Brightline Support GmbH", "x".repeat(201))
                .replace("HRB 1", "1".repeat(65))
                .replace("https://brightline.example", "https://x.example/" + "x".repeat(2048)))
        .post(VENDORS)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/legalName", "/registrationId", "/website"));
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    governance()
        .body("{\"kind\": \"FRIEND\", \"country\": \"XX\", \"website\": \"x\", \"age\": 3}")
        .post(VENDORS)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/kind", "/legalName", "/country", "/registrationId", "/website", "/age"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]]", "{\"kind\": \"EXTERNAL\", \"kind\": \"IN_HOUSE\"}"})
  void whatIsNotJsonIsMalformed(String body) {
    governance()
        .body(body)
        .post(VENDORS)
        .then()
        .statusCode(400)
        .body("type", endsWith("/problems/malformed-json"));
  }

  @Test
  void onlyJsonIsRead() {
    governance()
        .contentType(ContentType.XML)
        .body("<vendor/>")
        .post(VENDORS)
        .then()
        .statusCode(415)
        .body("type", endsWith("/problems/unsupported-media-type"));
  }

  @Test
  void unknownMethodsAreToldTheKnownOnes() {
    governance()
        .delete(VENDORS)
        .then()
        .statusCode(405)
        .body("type", endsWith("/problems/method-not-allowed"));
  }

  private static void refused(String sound, String faulty, String pointer, String problem) {
    governance()
        .body(SOUND.replace(sound, faulty))
        .post(VENDORS)
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/" + problem))
        .body("errors.pointer", contains(pointer));
    nothingWasWritten();
  }

  private static void nothingWasWritten() {
    governance()
        .queryParam("registrationId", "HRB 1")
        .get(VENDORS)
        .then()
        .statusCode(200)
        .body("items", empty());
  }
}
