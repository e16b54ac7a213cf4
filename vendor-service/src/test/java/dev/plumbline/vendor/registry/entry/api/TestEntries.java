package dev.plumbline.vendor.registry.entry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;

import dev.plumbline.vendor.registry.api.TestRegistry;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Stream;

/// One sound entry of each kind, and another content to replace it by.
public final class TestEntries {

  /// A kind of entry.
  ///
  /// @param collection the last part of the path
  /// @param body `#` stands for something that no other test has
  /// @param field whose value tells the two contents apart
  public record Kind(String collection, String field, String body, String replacement) {

    public String fresh() {
      return body.replace("#", TestRegistry.newRegistrationId());
    }

    public String freshReplacement() {
      return replacement.replace("#", TestRegistry.newRegistrationId());
    }

    @Override
    public String toString() {
      return collection;
    }
  }

  public static final Kind SITES =
      new Kind(
          "sites",
          "name",
          """
          {"name": "Leeds", "country": "GB", "city": "Leeds", "shore": "ONSHORE",
           "timeZone": "Europe/London", "languages": ["en"],
           "openingHours": [{"day": "MONDAY", "opens": "08:00", "closes": "18:00"}]}
          """,
          """
          {"name": "Łódź", "country": "PL", "city": "Łódź", "shore": "NEARSHORE",
           "timeZone": "Europe/Warsaw", "languages": ["pl", "en", "pl"], "openingHours": []}
          """);
  public static final Kind CONTACTS =
      new Kind(
          "contacts",
          "name",
          """
          {"name": "Ada Marsh", "role": "Account manager", "email": "ada@northgate.example"}
          """,
          """
          {"name": "Bo Reed", "role": "Operations", "phone": "+441134960000"}
          """);
  public static final Kind CERTIFICATIONS =
      new Kind(
          "certifications",
          "scheme",
          """
          {"scheme": "iso-27001", "number": "#", "issuer": "Certifiers Ltd",
           "issuedOn": "2026-01-05", "expiresOn": "2099-01-04", "scope": "All sites"}
          """,
          """
          {"scheme": "iso-18295", "number": "#", "issuer": "Certifiers Ltd",
           "issuedOn": "2026-02-05", "scope": "Leeds"}
          """);
  public static final Kind DOCUMENTS =
      new Kind(
          "documents",
          "title",
          """
          {"title": "Insurance 2026", "kind": "insurance-policy", "sha256": "%s",
           "location": "https://files.example/insurance.pdf", "mediaType": "application/pdf",
           "size": 48213, "validUntil": "2026-12-31"}
          """
              .formatted("ab12".repeat(16)),
          """
          {"title": "Insurance 2027", "kind": "insurance-policy", "sha256": "%s",
           "location": "https://files.example/insurance.pdf", "mediaType": "application/pdf",
           "size": 1}
          """
              .formatted("cd34".repeat(16)));
  public static final Kind SUBCONTRACTORS =
      new Kind(
          "subcontractors",
          "legalName",
          """
          {"legalName": "Manila Voice Inc", "country": "PH", "registrationId": "#",
           "does": "Voice at night"}
          """,
          """
          {"legalName": "Cebu Voice Inc", "country": "PH", "registrationId": "#",
           "does": "Voice at night"}
          """);

  private TestEntries() {}

  public static Stream<Kind> kinds() {
    return Stream.of(SITES, CONTACTS, CERTIFICATIONS, DOCUMENTS, SUBCONTRACTORS);
  }

  public static UUID added(UUID vendor, Kind kind) {
    return TestRegistry.idOf(add(vendor, kind, kind.fresh()).statusCode(201));
  }

  public static ValidatableResponse add(UUID vendor, Kind kind, String body) {
    return governance().body(body).post(path(vendor, kind.collection())).then();
  }
}
