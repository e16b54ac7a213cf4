package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.governance;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;

/// Activities in the running service, brought to where a test needs them by governance's own
/// requests.
public final class TestPortfolio {

  static final String ACTIVITIES = "/api/v1/activities";

  private TestPortfolio() {}

  /// A code that no other test has.
  static String newCode() {
    return "t-" + UUID.randomUUID();
  }

  static String activity(String code) {
    return """
        {"code": "%s", "name": "Technical support", "description": "Help with devices.",
         "channelMix": [{"channel": "voice", "percent": 62.5}, {"channel": "web-form", "percent": 37.5}],
         "yearlyVolume": 12000, "customerSegments": ["private", "small business"]}
        """
        .formatted(code);
  }

  public static String registered() {
    String code = newCode();
    governance().body(activity(code)).post(ACTIVITIES).then().statusCode(201);
    return code;
  }

  static String assessment(int advantage, int loyalty, int risk, int proximity) {
    return """
        {"factors": {
           "competitiveAdvantage": {"level": %d, "note": "as others"},
           "loyaltyDriver": {"level": %d, "note": "seldom"},
           "elevatedRisk": {"level": %d, "note": "no payments"},
           "customerProximity": {"level": %d, "note": "short calls"}},
         "reason": "yearly review"}
        """
        .formatted(advantage, loyalty, risk, proximity);
  }

  public static ValidatableResponse assess(String code, int loyalty) {
    return governance()
        .body(assessment(1, loyalty, 1, 1))
        .post(path(code, "assessments"))
        .then()
        .statusCode(201);
  }

  /// Registered, and to be kept in-house.
  public static String critical() {
    String code = registered();
    assess(code, 5);
    return code;
  }

  static String override(String verdict, LocalDate expiresOn) {
    return "{\"verdict\": \"%s\", \"expiresOn\": \"%s\", \"reason\": \"pilot\"}"
        .formatted(verdict, expiresOn);
  }

  public static String waiver(LocalDate expiresOn) {
    return "{\"expiresOn\": \"%s\", \"reason\": \"no staff this winter\"}".formatted(expiresOn);
  }

  static ValidatableResponse placement(String code) {
    return governance().get(path(code, "placement")).then().statusCode(200);
  }

  static ValidatableResponse placement(String code, LocalDate day) {
    return governance()
        .queryParam("date", day.toString())
        .get(path(code, "placement"))
        .then()
        .statusCode(200);
  }

  public static String path(String code, String... below) {
    return ACTIVITIES + "/" + code + (below.length == 0 ? "" : "/" + String.join("/", below));
  }
}
