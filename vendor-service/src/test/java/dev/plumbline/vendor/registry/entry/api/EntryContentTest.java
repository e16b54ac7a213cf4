package dev.plumbline.vendor.registry.entry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.plumbline.vendor.registry.api.TestRegistry;
import dev.plumbline.vendor.registry.entry.api.TestEntries.Kind;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What entries must not say: one fault in a sound body, and where it is pointed at.
@QuarkusTest
class EntryContentTest {

  private UUID vendor = new UUID(0, 0);

  @BeforeEach
  void aVendor() {
    vendor = TestRegistry.registered();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Leeds\", \"country\": \"GB\" | \" \", \"country\": \"GB\" | /name",
        "ONSHORE | ASHORE | /shore",
        "Europe/London | +01:00 | /timeZone",
        "Europe/London | Europe/Atlantis | /timeZone",
        "[\"en\"] | [] | /languages",
        "MONDAY | MOONDAY | /openingHours/0/day",
        "\"08:00\" | \"8\" | /openingHours/0/opens",
        "\"08:00\" | \"24:00\" | /openingHours/0/opens",
        "\"08:00\" | \"08:00:30\" | /openingHours/0/opens",
        "\"08:00\" | 8 | /openingHours/0/opens",
        "\"18:00\" | \"08:00\" | /openingHours/0/closes",
        "\"18:00\" | \"07:59\" | /openingHours/0/closes",
        "\"openingHours\" | \"hours\" | /hours,/openingHours",
      })
  void aSite(String sound, String faulty, String pointers) {
    refused(TestEntries.SITES, sound, faulty, pointers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Account manager | '' | /role",
        "ada@northgate.example | ada | /email",
        "ada@northgate.example | ada@@northgate.example | /email",
        "\"email\": \"ada@northgate.example\" | \"phone\": \"0113 496 0000\" | /phone",
        "\"email\": \"ada@northgate.example\" | \"phone\": \"+0113496\" | /phone",
        "\"email\": \"ada@northgate.example\" | \"phone\": \"+1234567890123456\" | /phone",
        ", \"email\": \"ada@northgate.example\" | '' | /email",
      })
  void aContact(String sound, String faulty, String pointers) {
    refused(TestEntries.CONTACTS, sound, faulty, pointers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iso-27001 | ISO 27001 | /scheme",
        "#| <17> | /number",
        "2026-01-05 | 2099-01-03 | /issuedOn",
        "2026-01-05 | 2026-02-30 | /issuedOn",
        "All sites | ' ' | /scope",
      })
  void aCertification(String sound, String faulty, String pointers) {
    refused(TestEntries.CERTIFICATIONS, sound, faulty, pointers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insurance-policy | Insurance Policy | /kind",
        "ab12ab12 | AB12ab12 | /sha256",
        "ab12ab12 | ab12 | /sha256",
        "https: | http: | /location",
        "https://files.example/insurance.pdf | insurance.pdf | /location",
        "application/pdf | pdf | /mediaType",
        "application/pdf | text/html; charset=utf-8 | /mediaType",
        "48213 | 0 | /size",
        "48213 | -1 | /size",
        "48213 | 1.5 | /size",
        "2026-12-31 | soon | /validUntil",
      })
  void aDocument(String sound, String faulty, String pointers) {
    refused(TestEntries.DOCUMENTS, sound, faulty, pointers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#| A--B | /registrationId",
        "Voice at night | ' ' | /does",
        "{\"legalName\" | {\"parentId\": \"17\", \"legalName\" | /parentId",
      })
  void aSubcontractor(String sound, String faulty, String pointers) {
    refused(TestEntries.SUBCONTRACTORS, sound, faulty, pointers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sites | \"GB\" | \"UK\" | /country | unknown-country",
        "sites | [\"en\"] | [\"en\", \"xx\"] | /languages/1 | unknown-language",
        "sites | \"18:00\"} | \"18:00\"}, {\"day\": \"MONDAY\", \"opens\": \"17:59\","
            + " \"closes\": \"00:00\"} | /openingHours/1 | opening-hours-overlap",
        "certifications | 2099-01-04 | 2026-01-05 | /expiresOn | expiry-before-beginning",
        "subcontractors | \"PH\" | \"PI\" | /country | unknown-country",
      })
  void aFaultByTheWorldsOwnRulesHasItsOwnType(
      String collection, String sound, String faulty, String pointer, String problem) {
    Kind kind =
        TestEntries.kinds()
            .filter(one -> one.collection().equals(collection))
            .findFirst()
            .orElseThrow();

    refused(kind, sound, faulty, pointer, problem);
  }

  @Test
  void listsComeInOrderAndEachThingOnce() {
    TestEntries.add(vendor, TestEntries.SITES, TestEntries.SITES.freshReplacement())
        .statusCode(201)
        .body("name", is("Łódź"))
        .body("languages", contains("en", "pl"))
        .body("openingHours", empty());
  }

  @Test
  void aNightIsOneSpanInEachDay() {
    TestEntries.add(
            vendor,
            TestEntries.SITES,
            TestEntries.SITES
                .fresh()
                .replace(
                    "[{",
                    "[{\"day\": \"TUESDAY\", \"opens\": \"00:00\", \"closes\": \"06:00\"},"
                        + " {\"day\": \"MONDAY\", \"opens\": \"18:00\", \"closes\":"
                        + " \"00:00\"}, {"))
        .statusCode(201)
        .body("openingHours.day", contains("MONDAY", "MONDAY", "TUESDAY"))
        .body("openingHours.opens", contains("08:00", "18:00", "00:00"));
  }

  @Test
  void aCertificateIsRecordedOnce() {
    String certificate = TestEntries.CERTIFICATIONS.fresh();
    TestEntries.add(vendor, TestEntries.CERTIFICATIONS, certificate).statusCode(201);
    UUID other = TestRegistry.registered();

    TestEntries.add(other, TestEntries.CERTIFICATIONS, certificate)
        .statusCode(409)
        .body("type", endsWith("/problems/certification-taken"))
        .body("detail", is("It is recorded for the vendor " + vendor + "."));
    TestEntries.add(other, TestEntries.CERTIFICATIONS, certificate.replace("iso-27001", "pci-dss"))
        .statusCode(201);
  }

  @Test
  void aCertificateCanBeReplacedUnderItsNumber() {
    String certificate = TestEntries.CERTIFICATIONS.fresh();
    String id =
        TestEntries.add(vendor, TestEntries.CERTIFICATIONS, certificate).extract().path("id");

    governance()
        .header("If-Match", "*")
        .body(certificate.replace("All sites", "Leeds"))
        .put(path(vendor, "certifications", id))
        .then()
        .statusCode(200)
        .body("scope", is("Leeds"));
  }

  private void refused(Kind kind, String sound, String faulty, String pointers) {
    refused(kind, sound, faulty, pointers, "invalid-content");
  }

  private void refused(Kind kind, String sound, String faulty, String pointers, String problem) {
    assertThat(kind.body()).contains(sound);
    TestEntries.add(
            vendor,
            kind,
            kind.body().replace(sound, faulty).replace("#", TestRegistry.newRegistrationId()))
        .statusCode(422)
        .body("type", endsWith("/problems/" + problem))
        .body("errors.pointer", contains((Object[]) pointers.split(",", -1)));
    governance().get(path(vendor, kind.collection())).then().statusCode(200).body("items", empty());
  }
}
