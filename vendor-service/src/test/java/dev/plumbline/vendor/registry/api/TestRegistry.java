package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.Requests;
import dev.plumbline.vendor.registry.VendorLife;
import dev.plumbline.vendor.registry.VendorStatus;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;

/// Vendors in the running service, brought to where a test needs them by governance's own requests.
public final class TestRegistry {

  public static final String VENDORS = "/api/v1/vendors";

  private static final String LOW_RISK = "{\"tier\": \"LOW\", \"reason\": \"sells pens\"}";
  private static final String SHOWN =
      "{\"completedOn\": \"2026-01-05\", \"evidence\": \"File 17, folder 3\"}";

  private TestRegistry() {}

  public static RequestSpecification as(String token) {
    return Requests.as(token);
  }

  public static RequestSpecification governance() {
    return Requests.governance();
  }

  /// A profile of a company that no other test has.
  public static String profile() {
    return profile("GB", newRegistrationId());
  }

  public static String profile(String country, String registrationId) {
    return """
        {"kind": "EXTERNAL", "legalName": "Northgate Contact Services Ltd", "country": "%s",
         "registrationId": "%s", "website": "https://northgate.example/"}
        """
        .formatted(country, registrationId);
  }

  public static String newRegistrationId() {
    return "T " + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
  }

  public static UUID registered() {
    return idOf(governance().body(profile()).post(VENDORS).then().statusCode(201));
  }

  /// A vendor brought to this status by its real steps; for its approval it is found to be of low
  /// risk, and shows all that this demands.
  public static UUID in(VendorStatus status) {
    UUID id = registered();
    if (status != VendorStatus.PROSPECT && status != VendorStatus.REJECTED) {
      governance().body(LOW_RISK).post(path(id, "risk-tiers")).then().statusCode(201);
      show(id, "company-registration");
      show(id, "sanctions-screening");
    }
    VendorLife.wayTo(status).forEach(step -> become(id, step).statusCode(201));
    return id;
  }

  public static void show(UUID id, String item) {
    governance().body(SHOWN).put(path(id, "due-diligence", item)).then().statusCode(200);
  }

  public static ValidatableResponse become(UUID id, VendorStatus to) {
    return governance()
        .body("{\"to\": \"%s\", \"reason\": \"as agreed\"}".formatted(to))
        .post(path(id, "status-changes"))
        .then();
  }

  public static ValidatableResponse read(UUID id) {
    return governance().get(path(id)).then().statusCode(200);
  }

  public static String tag(UUID id) {
    return read(id).extract().header("ETag");
  }

  public static String path(UUID id, String... below) {
    return VENDORS + "/" + id + (below.length == 0 ? "" : "/" + String.join("/", below));
  }

  public static UUID idOf(ValidatableResponse response) {
    return UUID.fromString(response.extract().path("id"));
  }
}
