package dev.plumbline.vendor.registry.change.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.api.TestRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeRequestApiTest {

  private UUID vendor = new UUID(0, 0);
  private String registrationId = "";

  @BeforeEach
  void aVendor() {
    vendor = TestRegistry.registered();
    registrationId = TestRegistry.read(vendor).extract().path("registrationId");
  }

  @Test
  void anAcceptedRequestCorrectsTheProfile() {
    String before = TestRegistry.tag(vendor);
    ValidatableResponse made =
        propose(corrected("Northgate Care Ltd"))
            .statusCode(201)
            .body("status", is("OPEN"))
            .body("basis.legalName", is("Northgate Contact Services Ltd"))
            .body("proposed.legalName", is("Northgate Care Ltd"))
            .body("proposed.channels", contains("voice", "chat"))
            .body("reason", is("We were renamed"))
            .body("actor", is("vendor-" + vendor))
            .body("decidedAt", nullValue());
    String id = TestRegistry.idOf(made).toString();
    made.header("Location", endsWith(path(vendor, "change-requests", id)));
    TestRegistry.read(vendor).body("legalName", is("Northgate Contact Services Ltd"));

    decide(id, "{\"outcome\": \"ACCEPTED\"}")
        .statusCode(200)
        .header("ETag", not(made.extract().header("ETag")))
        .body("status", is("ACCEPTED"))
        .body("decidedBy", is("governance"))
        .body("decidedAt", notNullValue())
        .body("decisionReason", nullValue());

    TestRegistry.read(vendor)
        .header("ETag", not(before))
        .body("legalName", is("Northgate Care Ltd"))
        .body("channels", contains("voice", "chat"));
  }

  @Test
  void aDeclinedRequestChangesNothingAndSaysWhy() {
    String id = proposed("Northgate Care Ltd");

    decide(id, "{\"outcome\": \"DECLINED\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
    decide(id, "{\"outcome\": \"DECLINED\", \"reason\": \"The register says otherwise\"}")
        .statusCode(200)
        .body("status", is("DECLINED"));

    ask("change-requests/" + id)
        .body("status", is("DECLINED"))
        .body("decisionReason", is("The register says otherwise"));
    TestRegistry.read(vendor).body("legalName", is("Northgate Contact Services Ltd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACCEPTED", "DECLINED"})
  void aDecisionStands(String first) {
    String id = proposed("Northgate Care Ltd");
    decide(id, decision(first)).statusCode(200);

    for (String second : new String[] {"ACCEPTED", "DECLINED"}) {
      decide(id, decision(second))
          .statusCode(409)
          .body("type", endsWith("/problems/change-request-decided"));
    }
    ask("change-requests/" + id).body("status", is(first));
  }

  @Test
  void whatWasMadeForAnotherProfileIsNotAccepted() {
    String first = proposed("Northgate Care Ltd");
    String second = proposed("Northgate Contact Ltd");
    decide(first, decision("ACCEPTED")).statusCode(200);

    decide(second, decision("ACCEPTED"))
        .statusCode(409)
        .body("type", endsWith("/problems/change-request-outdated"));
    ask("change-requests/" + second).body("status", is("OPEN"));
    TestRegistry.read(vendor).body("legalName", is("Northgate Care Ltd"));
    decide(second, decision("DECLINED")).statusCode(200);
  }

  @Test
  void otherChangesOfTheVendorDoNotMatter() {
    String id = proposed("Northgate Care Ltd");
    TestRegistry.become(vendor, VendorStatus.IN_DUE_DILIGENCE).statusCode(201);

    decide(id, decision("ACCEPTED")).statusCode(200);
  }

  @Test
  void aConflictIsToldToGovernanceAlone() {
    UUID other = TestRegistry.registered();
    String taken = TestRegistry.read(other).extract().path("registrationId");
    String id =
        TestRegistry.idOf(propose(profile("Northgate Care Ltd", taken)).statusCode(201)).toString();

    decide(id, decision("ACCEPTED"))
        .statusCode(409)
        .body("type", endsWith("/problems/vendor-exists"));
    ask("change-requests/" + id).body("status", is("OPEN"));
  }

  @Test
  void aRepeatedRequestIsOne() {
    String key = UUID.randomUUID().toString();
    String body = corrected("Northgate Care Ltd");
    String first = repeated(key, body);

    assertThat(repeated(key, body)).isEqualTo(first);
    ask("change-requests").body("items.id", contains(first));
  }

  @Test
  void allFaultsOfAProposalAreSaidAtOnce() {
    propose("{\"profile\": {\"kind\": \"EXTERNAL\", \"country\": \"XX\", \"lei\": \"1\"}}")
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/profile/legalName",
                "/profile/country",
                "/profile/registrationId",
                "/profile/lei",
                "/reason"));
  }

  @ParameterizedTest(name = "the code checks: {0}")
  @ValueSource(booleans = {true, false})
  void noVendorAsksForAnother(boolean codeChecks) {
    if (!codeChecks) {
      QuarkusMock.installMockForType(new VendorScope(Optional::empty), VendorScope.class);
    }
    String id = proposed("Northgate Care Ltd");
    UUID stranger = TestRegistry.registered();

    as(Tokens.vendor(stranger))
        .body(corrected("Taken Over Ltd"))
        .post(path(vendor, "change-requests"))
        .then()
        .statusCode(404);
    as(Tokens.vendor(stranger)).get(path(vendor, "change-requests", id)).then().statusCode(404);
    as(Tokens.vendor(stranger)).get(path(stranger, "change-requests", id)).then().statusCode(404);
    as(Tokens.vendor(stranger))
        .get(path(stranger, "change-requests"))
        .then()
        .statusCode(200)
        .body("items", empty());
    ask("change-requests").body("items.id", contains(id));
  }

  @Test
  void allReadersOfVendorsReadThem() {
    String id = proposed("Northgate Care Ltd");

    for (String role : new String[] {"approver", "quality-analyst", "finance", "auditor"}) {
      as(Tokens.user(role, role))
          .get(path(vendor, "change-requests", id))
          .then()
          .statusCode(200)
          .body("id", equalTo(id));
    }
  }

  private ValidatableResponse propose(String body) {
    return as(Tokens.vendor(vendor)).body(body).post(path(vendor, "change-requests")).then();
  }

  private String proposed(String legalName) {
    return TestRegistry.idOf(propose(corrected(legalName)).statusCode(201)).toString();
  }

  private String repeated(String key, String body) {
    return as(Tokens.vendor(vendor))
        .header("Idempotency-Key", key)
        .body(body)
        .post(path(vendor, "change-requests"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse ask(String below) {
    return as(Tokens.vendor(vendor)).get(path(vendor, below)).then().statusCode(200);
  }

  private ValidatableResponse decide(String id, String body) {
    return governance().body(body).post(path(vendor, "change-requests", id, "decision")).then();
  }

  private static String decision(String outcome) {
    return "{\"outcome\": \"%s\", \"reason\": \"So be it\"}".formatted(outcome);
  }

  private String corrected(String legalName) {
    return profile(legalName, registrationId);
  }

  private static String profile(String legalName, String registrationId) {
    return """
        {"reason": "We were renamed", "profile":
          {"kind": "EXTERNAL", "legalName": "%s", "country": "GB", "registrationId": "%s",
           "channels": ["chat", "voice"]}}
        """
        .formatted(legalName, registrationId);
  }
}
