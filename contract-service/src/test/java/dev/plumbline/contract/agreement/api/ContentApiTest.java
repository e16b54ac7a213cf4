package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.CONTRACTS;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies that are refused; nothing of them is kept.
@QuarkusTest
class ContentApiTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/currency | \"EURO\" | /currency",
        "/timeZone | \"Atlantis\" | /timeZone",
        "/timeZone | \"+01:00\" | /timeZone",
        "/term/start | [2021, 1, 1] | /term/start",
        "/effectiveFrom | [2021, 1] | /effectiveFrom",
        "/effectiveFrom | \"2021-13\" | /effectiveFrom",
        "/term/start | \"2021-02-30\" | /term/start",
        "/term/start | 18628 | /term/start",
        "/term/noticeDays | \"thirty\" | /term/noticeDays",
        "/term/noticeDays | 1.5 | /term/noticeDays",
        "/term/renewal | \"PERHAPS\" | /term/renewal",
        "/pricing/model | \"FREE\" | /pricing/model",
        "/pricing/monthlyAmount | \"87450\" | /pricing/monthlyAmount",
        "/clauses/0/type | \"WISH\" | /clauses/0/type",
        "/clauses/0/weight | 0 | /clauses/0/weight",
        "/clauses/0/weight | 1.5 | /clauses/0/weight",
        "/clauses/0/code | \"Talk Time\" | /clauses/0/code",
        "/clauses/0/window | \"DAY\" | /clauses/0/window",
        "/clauses/6/expected | 5.1 | /clauses/6/expected",
        "/clauses/6/escalating | true | /clauses/6/escalating",
        "/clauses | [null] | /clauses/0",
        "/scope | [] | /scope",
        "/colour | \"red\" | /colour",
        "/clauses/2/colour | \"red\" | /clauses/2/colour",
        "/reporting | {\"dueDay\": 32} | /reporting/dueDay",
        "/vendorId | \"01934b2a-0000-7000-8000-000000000002\" | /vendorId",
        "/status | \"ACTIVE\" | /status",
      })
  void oneFaultIsPointedAt(String place, String json, String pointer) {
    Agreement contract = TestContracts.drawnUp();
    draft(contract, set(place, json))
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body("errors.pointer", contains(pointer));
    nothingWasDrafted(contract);
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    Agreement contract = TestContracts.drawnUp();
    draft(
            contract,
            remove("/engagementType"),
            set("/currency", "\"EURO\""),
            set("/term/end", "\"2020-01-01\""),
            set("/scope/0/channel", "7"),
            set("/atRisk/monthlyCapPercent", "101"),
            set("/clauses/0/metric", "\"joy\""),
            set("/clauses/1/colour", "\"red\""),
            set("/clauses/5/code", "\"talk-time\""))
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/engagementType",
                "/currency",
                "/term/end",
                "/scope/0/channel",
                "/atRisk/monthlyCapPercent",
                "/clauses/0/metric",
                "/clauses/1/colour",
                "/clauses/5/code"));
    nothingWasDrafted(contract);
  }

  @Test
  void windowsEvidenceAndEarnBackCanBeAgreed() {
    draft(
            TestContracts.drawnUp(),
            content -> {
              set("/clauses/0/window", "\"ROLLING_3\"").accept(content);
              set("/clauses/1/window", "\"QUARTER\"").accept(content);
              set("/clauses/5/requiresEvidence", "true").accept(content);
              set("/clauses/5/earnBack", "{\"months\": 3}").accept(content);
              set("/clauses/6/earnBack", "{\"months\": 3}").accept(content);
            })
        .statusCode(201)
        .body("clauses[1].window", is("QUARTER"))
        .body("clauses[6].earnBack.months", is(3));
  }

  @Test
  void aContractsOwnFieldsAreCheckedAtOnce() {
    governance()
        .body(
            "{\"reference\": \" \", \"vendorId\": \"17\", \"title\": \"a\\u0000b\", \"colour\": 1}")
        .post(CONTRACTS)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/reference", "/vendorId", "/title", "/colour"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]]", "{\"title\": \"a\", \"title\": \"b\"}"})
  void whatIsNotJsonIsMalformed(String body) {
    governance()
        .body(body)
        .post(CONTRACTS)
        .then()
        .statusCode(400)
        .body("type", endsWith("/problems/malformed-json"));
  }

  @Test
  void whatIsTooLargeIsNotRead() {
    Agreement contract = TestContracts.drawnUp();
    draft(contract, set("/colour", "\"" + "x".repeat(1 << 20) + "\""))
        .statusCode(413)
        .body("type", endsWith("/problems/body-too-large"));
    nothingWasDrafted(contract);
  }

  @SafeVarargs
  private static ValidatableResponse draft(Agreement contract, Consumer<ObjectNode>... changes) {
    return governance()
        .body(TestContent.json(changes).toString())
        .post(contract.path() + "/versions")
        .then();
  }

  private static void nothingWasDrafted(Agreement contract) {
    read(contract.path() + "/versions").body("items", empty());
  }
}
