package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.agreement.api.TestContracts.CONTRACTS;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.rewrite;
import static dev.plumbline.contract.agreement.api.TestContracts.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.upstream.VendorServiceStub;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractApiTest {

  @Test
  void aContractBeginsAsADraftWithoutAVersion() {
    String reference = "T-" + UUID.randomUUID();
    UUID vendor = UUID.randomUUID();
    ValidatableResponse created =
        governance()
            .body(TestContracts.body(vendor, reference))
            .post(CONTRACTS)
            .then()
            .statusCode(201)
            .header("ETag", notNullValue())
            .body("reference", is(reference))
            .body("vendorId", is(vendor.toString()))
            .body("title", is("Voice support"))
            .body("status", is("DRAFT"))
            .body("createdAt", notNullValue());

    String path = CONTRACTS + "/" + created.extract().path("id");
    created.header("Location", endsWith(path));
    read(path)
        .header("ETag", created.extract().header("ETag"))
        .body("$", equalTo(created.extract().path("$")));
    read(path + "/versions").body("items.size()", is(0));
  }

  @Test
  void aReferenceBelongsToOneContract() {
    Agreement contract = TestContracts.drawnUp();

    governance()
        .body(TestContracts.body(UUID.randomUUID(), contract.reference()))
        .post(CONTRACTS)
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/contract-exists"))
        .body("detail", is("It is the contract " + contract.id() + "."));
  }

  @Test
  void theVendorMustBeRegistered() {
    UUID vendor = UUID.randomUUID();
    VendorServiceStub.answer(vendor, 404, "{}");

    governance()
        .body(TestContracts.body(vendor, "T-" + UUID.randomUUID()))
        .post(CONTRACTS)
        .then()
        .statusCode(422)
        .body("errors[0].code", is("unknown-vendor"))
        .body("errors[0].pointer", is("/vendorId"));
  }

  @Test
  void aRepeatedRequestHappensOnceAndIsAnsweredAlike() {
    Agreement contract = TestContracts.drawnUp();
    String content = TestContent.json().toString();
    for (String[] request :
        new String[][] {
          {CONTRACTS, TestContracts.body(UUID.randomUUID(), "T-" + UUID.randomUUID())},
          {contract.path() + "/versions", content}
        }) {
      String key = UUID.randomUUID().toString();
      Response first = post(key, request[0], request[1]);
      Response second = post(key, request[0], request[1]);

      first.then().statusCode(201);
      second.then().statusCode(201);
      assertThat(second.asString()).isEqualTo(first.asString());
      assertThat(second.header("Location")).isEqualTo(first.header("Location"));
      assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
      post(key, request[0], otherThan(request[1]))
          .then()
          .statusCode(422)
          .body("type", endsWith("/problems/idempotency-key-reused"));
    }
  }

  @Test
  void whoHasTheResourceIsSparedItsBody() {
    Agreement contract = TestContracts.activated();
    for (String path :
        new String[] {
          contract.path(),
          contract.firstVersion(),
          contract.firstVersion() + "/terms",
          contract.path() + "/terms?period=2021-01",
          "/api/v1/metrics/csat"
        }) {
      governance()
          .header("If-None-Match", tag(path))
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", tag(path))
          .body(is(""));
    }
  }

  @Test
  void anAnswerIsItsReadersAlone() {
    Agreement contract = TestContracts.drafted();
    for (String path : new String[] {CONTRACTS, contract.path(), contract.firstVersion()}) {
      ValidatableResponse answer = read(path).header("Vary", containsString("Authorization"));
      assertThat(answer.extract().header("Cache-Control"))
          .contains("private")
          .containsAnyOf("no-store", "no-cache");
    }
  }

  @Test
  void aDraftIsRewrittenByWhoHasSeenIt() {
    Agreement contract = TestContracts.drafted();
    String seen = tag(contract.firstVersion());

    governance()
        .body(TestContent.json().toString())
        .put(contract.firstVersion())
        .then()
        .statusCode(428)
        .body("type", endsWith("/problems/precondition-required"));
    rewrite(contract, 1, "W/" + seen).statusCode(412);
    rewrite(contract, 1, seen, TestContent.set("/term/noticeDays", "10"))
        .statusCode(200)
        .body("term.noticeDays", is(10));
    rewrite(contract, 1, seen)
        .statusCode(412)
        .body("type", endsWith("/problems/precondition-failed"));
    read(contract.firstVersion()).body("term.noticeDays", is(10));
  }

  @Test
  void aSignatureIsNoReasonToBelieveAnOldDraft() {
    Agreement contract = TestContracts.drafted();
    String draft = tag(contract.firstVersion());
    TestContracts.submit(contract, 1);
    TestContracts.withdraw(contract, 1).statusCode(200);

    rewrite(contract, 1, draft).statusCode(412);
  }

  @Test
  void whatIsNotThereIsNotFoundBeforeAnythingElse() {
    Agreement nobodys = new Agreement(UUID.randomUUID(), UUID.randomUUID(), "none");
    String content = TestContent.json().toString();

    governance().body(content).put(nobodys.firstVersion()).then().statusCode(404);
    governance().body(content).post(nobodys.path() + "/versions").then().statusCode(404);
    governance().post(nobodys.firstVersion() + "/review").then().statusCode(404);
    governance().delete(nobodys.firstVersion() + "/review").then().statusCode(404);
    governance().post(nobodys.firstVersion() + "/activation").then().statusCode(404);
    governance()
        .body(content)
        .put(TestContracts.drafted().version(2))
        .then()
        .statusCode(404)
        .body("type", endsWith("/problems/not-found"));
  }

  private static String otherThan(String body) {
    return body.replace("Voice support", "Chat support")
        .replace("MANAGED_SERVICE", "OUTCOME_PARTNERSHIP");
  }

  private static Response post(String key, String path, String body) {
    return governance().header("Idempotency-Key", key).body(body).post(path);
  }
}
