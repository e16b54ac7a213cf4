package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.programme.api.TestProgrammes.begun;
import static dev.plumbline.vendor.programme.api.TestProgrammes.go;
import static dev.plumbline.vendor.programme.api.TestProgrammes.path;
import static dev.plumbline.vendor.programme.api.TestProgrammes.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.AuditLog;
import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.api.TestRegistry;
import dev.plumbline.vendor.selection.api.TestSelections;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The way of a programme, each step by those whose step it is.
@QuarkusTest
class WalkTest {

  @Test
  void aProgrammeGoesFromReadinessToLive() {
    UUID programme = begun();
    TestProgrammes.becomeReady(programme);
    TestProgrammes.becomeExpected(programme);
    UUID winner = TestProgrammes.choose(programme);

    read(programme, "gates").body("items.open", contains(true, true, true, false));
    go(programme, Stage.CONTRACTING).statusCode(201);
    draft(programme)
        .statusCode(200)
        .body("programmeId", is(programme.toString()))
        .body("vendorId", is(winner.toString()))
        .body("currency", is("EUR"))
        .body("scope.activity", contains("claims-processing", "collections"))
        .body("targets.metric", contains("csat", "csat"))
        .body("targets.minimum", contains(80, 80))
        .body("behaviours.code", contains("empathy", "empathy"))
        .body("responsibilities.accountable", contains("client", "client"))
        .body("baselines.activity", contains("claims-processing", "collections"))
        .body("baselines[0].measures", equalTo(pooled()))
        .body("pricing.model", is("FIXED"))
        .body("approvedBy", is("approver"))
        .body("contentHash", matchesPattern("[0-9a-f]{64}"));

    closed(programme, Stage.LIVE, "awarded-vendor-active")
        .body("errors[0].message", containsString("/api/v1/vendors/" + winner + "/status-changes"));
    TestRegistry.become(winner, VendorStatus.ACTIVE).statusCode(201);
    go(programme, Stage.LIVE)
        .statusCode(201)
        .header("Location", containsString(path(programme, "stage-changes")))
        .body("from", is("CONTRACTING"))
        .body("to", is("LIVE"))
        .body("reason", is("as agreed"))
        .body("actor", is("governance"));

    read(programme).body("stage", is("LIVE"));
    read(programme, "stage-changes")
        .body("items.to", contains("EXPECTATIONS", "SELECTION", "CONTRACTING", "LIVE"));
    assertThat(AuditLog.of("programme", programme.toString()))
        .startsWith("begun by governance")
        .contains("business-case-signed by approver")
        .endsWith("stage-changed by governance");
  }

  @Test
  void oneStepBackClosesTheSelectionAndTheNextEntryOpensANewRound() {
    UUID programme = TestProgrammes.in(Stage.SELECTION);
    TestSelections.prepare(programme);
    UUID candidate = TestSelections.through(programme, "100");

    go(programme, Stage.EXPECTATIONS).statusCode(201);
    read(programme, "criteria")
        .statusCode(409)
        .body("type", endsWith("/problems/selection-not-open"));
    TestProgrammes.replace(
            programme, "expectations/collections", TestParts.EXPECTATIONS.replace("85.50", "90"))
        .statusCode(200);

    go(programme, Stage.SELECTION).statusCode(201);
    read(programme, "selections")
        .body("items.round", contains(1, 2))
        .body("items.status", contains("CLOSED", "OPEN"));
    read(programme, "candidates").body("items", hasSize(0));
    read(programme, "candidates", candidate.toString()).statusCode(404);
    String second = read(programme, "selections").extract().path("items[1].id");
    read(programme, "selections", second, "brief")
        .body("targets.find { it.activity == 'collections' }.expected", is(90));
  }

  @Test
  void whatIsProposedDoesNotBarTheWayBack() {
    UUID programme = scored();

    go(programme, Stage.EXPECTATIONS).statusCode(201);
    go(programme, Stage.READINESS).statusCode(201);
    read(programme).body("stage", is("READINESS"));
  }

  @Test
  void onceAnAwardIsApprovedThereIsNoWayBack() {
    UUID programme = TestProgrammes.in(Stage.SELECTION);
    TestProgrammes.choose(programme);

    go(programme, Stage.EXPECTATIONS)
        .statusCode(409)
        .body("type", endsWith("/problems/award-approved"));
    go(programme, Stage.CONTRACTING).statusCode(201);
  }

  @Test
  void anAwardThatIsNotApprovedKeepsTheGateClosed() {
    closed(scored(), Stage.CONTRACTING, "award-approved");
  }

  @ParameterizedTest
  @CsvSource({
    "READINESS, can go to EXPECTATIONS",
    "EXPECTATIONS, can go to SELECTION or READINESS",
    "CONTRACTING, can go to LIVE",
    "LIVE, stays there"
  })
  void anIllegalStepIsToldWhatIsLegal(Stage from, String legal) {
    UUID programme = TestProgrammes.in(from);

    go(programme, from)
        .statusCode(409)
        .body("type", endsWith("/problems/illegal-stage-change"))
        .body("detail", containsString(legal))
        .body("errors.pointer", contains("/to"));
    read(programme).body("stage", is(from.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"reason\": \" \", ", "\"reason\": null, "})
  void aStepIsReasoned(String reason) {
    as(Tokens.governance())
        .body("{%s\"to\": \"EXPECTATIONS\"}".formatted(reason))
        .post(path(begun(), "stage-changes"))
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/reason-missing"))
        .body("errors.pointer", contains("/reason"));
  }

  @Test
  void oneKeyStepsOnce() {
    UUID programme = TestProgrammes.in(Stage.EXPECTATIONS);
    String key = UUID.randomUUID().toString();

    String first = back(programme, key).statusCode(201).extract().path("id");
    back(programme, key).statusCode(201).body("id", is(first));
    read(programme, "stage-changes").body("items.to", contains("EXPECTATIONS", "READINESS"));
    read(programme, "stage-changes", first).statusCode(200).body("to", is("READINESS"));
    read(begun(), "stage-changes", first).statusCode(404);
  }

  /// With an award that is proposed.
  private static UUID scored() {
    UUID programme = TestProgrammes.in(Stage.SELECTION);
    TestSelections.prepare(programme);
    UUID one = TestSelections.through(programme, "100");
    UUID two = TestSelections.through(programme, "90");
    TestSelections.PANEL.forEach(
        name ->
            TestSelections.scored(
                programme, name, TestSelections.score(one, "7"), TestSelections.score(two, "6")));
    TestSelections.propose(programme, one).statusCode(201);
    return programme;
  }

  private static ValidatableResponse closed(UUID programme, Stage to, String missing) {
    return go(programme, to)
        .statusCode(409)
        .body("type", endsWith("/problems/gate-closed"))
        .body("errors.code", contains(missing));
  }

  private static ValidatableResponse back(UUID programme, String key) {
    return as(Tokens.governance())
        .header("Idempotency-Key", key)
        .body("{\"to\": \"READINESS\", \"reason\": \"a figure was wrong\"}")
        .post(path(programme, "stage-changes"))
        .then();
  }

  private static ValidatableResponse draft(UUID programme) {
    return as(Tokens.service("contract-service", "vendor-service", "read-award"))
        .get(path(programme, "award", "contract-draft"))
        .then();
  }

  /// Over both channels of a baseline.
  private static Map<String, Integer> pooled() {
    return Map.of("contactsOffered", 1050, "contactsHandled", 940);
  }
}
