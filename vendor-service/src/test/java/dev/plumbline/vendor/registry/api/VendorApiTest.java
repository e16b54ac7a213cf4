package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static dev.plumbline.vendor.registry.api.TestRegistry.profile;
import static dev.plumbline.vendor.registry.api.TestRegistry.registered;
import static dev.plumbline.vendor.registry.api.TestRegistry.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.vendor.AuditLog;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VendorApiTest {

  @Test
  void aVendorBeginsAsAProspect() {
    ValidatableResponse created =
        governance()
            .body(profile("DE", TestRegistry.newRegistrationId()))
            .post(VENDORS)
            .then()
            .statusCode(201)
            .header("ETag", notNullValue())
            .body("status", is("PROSPECT"))
            .body("kind", is("EXTERNAL"))
            .body("legalName", is("Northgate Contact Services Ltd"))
            .body("country", is("DE"))
            .body("website", is("https://northgate.example/"))
            .body("riskTier", nullValue())
            .body("createdAt", notNullValue());

    UUID id = TestRegistry.idOf(created);
    created.header("Location", endsWith(path(id)));
    governance()
        .get(path(id))
        .then()
        .statusCode(200)
        .header("ETag", created.extract().header("ETag"))
        .body("$", equalTo(created.extract().path("$")));
  }

  @Test
  void aTeamOfOnesOwnIsAVendorToo() {
    governance()
        .body(profile().replace("EXTERNAL", "IN_HOUSE"))
        .post(VENDORS)
        .then()
        .statusCode(201)
        .body("kind", is("IN_HOUSE"))
        .body("status", is("PROSPECT"));
  }

  @Test
  void whoHasTheVendorIsSparedItsBody() {
    UUID id = registered();

    governance()
        .header("If-None-Match", tag(id))
        .get(path(id))
        .then()
        .statusCode(304)
        .header("ETag", tag(id))
        .body(is(""));
  }

  @Test
  void aCompanyIsRegisteredOnce() {
    String company = profile();
    UUID first = TestRegistry.idOf(governance().body(company).post(VENDORS).then());

    governance()
        .body(company)
        .post(VENDORS)
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/vendor-exists"))
        .body("detail", equalTo("It is the vendor " + first + "."));
  }

  @Test
  void aRepeatedRequestRegistersNothing() {
    String company = profile();
    String key = UUID.randomUUID().toString();
    UUID first =
        TestRegistry.idOf(
            governance().header("Idempotency-Key", key).body(company).post(VENDORS).then());

    governance()
        .header("Idempotency-Key", key)
        .body(company)
        .post(VENDORS)
        .then()
        .statusCode(201)
        .body("id", is(first.toString()));
    governance()
        .header("Idempotency-Key", key)
        .body(profile())
        .post(VENDORS)
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/idempotency-key-reused"));
  }

  @Test
  void aCorrectionReplacesTheProfile() {
    UUID id = registered();
    String before = tag(id);

    governance()
        .header("If-Match", before)
        .body(
            """
            {"kind": "IN_HOUSE", "legalName": "Service Centre Leeds", "country": "GB",
             "registrationId": "%s"}
            """
                .formatted(TestRegistry.newRegistrationId()))
        .put(path(id))
        .then()
        .statusCode(200)
        .header("ETag", not(before))
        .body("kind", is("IN_HOUSE"))
        .body("legalName", is("Service Centre Leeds"))
        .body("website", nullValue());
    governance().get(path(id)).then().body("legalName", is("Service Centre Leeds"));
  }

  @Test
  void aCorrectionNamesTheVersionItChanges() {
    UUID id = registered();
    String seen = tag(id);

    governance()
        .body(profile())
        .put(path(id))
        .then()
        .statusCode(428)
        .body("type", endsWith("/problems/precondition-required"));
    governance().header("If-Match", seen).body(profile()).put(path(id)).then().statusCode(200);
    governance()
        .header("If-Match", seen)
        .body(profile())
        .put(path(id))
        .then()
        .statusCode(412)
        .body("type", endsWith("/problems/precondition-failed"));
  }

  @Test
  void aCorrectionCannotTakeAnothersIdentity() {
    String company = profile();
    governance().body(company).post(VENDORS).then().statusCode(201);
    UUID other = registered();

    governance()
        .header("If-Match", tag(other))
        .body(company)
        .put(path(other))
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/vendor-exists"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    UUID nobody = UUID.randomUUID();

    governance().get(path(nobody)).then().statusCode(404);
    governance()
        .body(profile())
        .put(path(nobody))
        .then()
        .statusCode(404)
        .body("type", endsWith("/problems/not-found"))
        .body("instance", is(path(nobody)));
  }

  @Test
  void everyChangeLeavesAnAuditEntry() {
    UUID id = registered();
    governance().header("If-Match", tag(id)).body(profile()).put(path(id));

    assertThat(AuditLog.of(id))
        .containsExactly("registered by governance", "corrected by governance");
  }
}
