package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.api.TestRegistry;
import dev.plumbline.vendor.selection.api.TestSelections;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Programmes in the running service, brought to where a test needs them by people's own requests.
/// They are about two activities of the catalogue that may be outsourced.
final class TestProgrammes {

  static final String PROGRAMMES = "/api/v1/programmes";
  static final List<String> SCOPE = List.of("claims-processing", "collections");

  private TestProgrammes() {}

  static String newReference() {
    return "P-" + UUID.randomUUID();
  }

  static String programme(String reference) {
    return programme(reference, SCOPE);
  }

  /// Each activity by voice.
  static String programme(String reference, List<String> activities) {
    return """
        {"reference": "%s", "name": "Support", "objective": "Longer hours", "currency": "EUR",
         "scope": [%s]}
        """
        .formatted(
            reference,
            activities.stream()
                .map("{\"activity\": \"%s\", \"channel\": \"voice\"}"::formatted)
                .collect(Collectors.joining(", ")));
  }

  static UUID begun() {
    return begun(programme(newReference()));
  }

  static UUID begun(String body) {
    return TestRegistry.idOf(governance().body(body).post(PROGRAMMES).then().statusCode(201));
  }

  /// A programme that has come to this stage by its real steps.
  static UUID in(Stage stage) {
    UUID programme = begun();
    switch (stage) {
      case READINESS -> {}
      case EXPECTATIONS -> becomeReady(programme);
      case SELECTION -> {
        becomeReady(programme);
        becomeExpected(programme);
      }
      case CONTRACTING, LIVE -> {
        becomeReady(programme);
        becomeExpected(programme);
        UUID winner = choose(programme);
        go(programme, Stage.CONTRACTING).statusCode(201);
        if (stage == Stage.LIVE) {
          TestRegistry.become(winner, VendorStatus.ACTIVE).statusCode(201);
          go(programme, Stage.LIVE).statusCode(201);
        }
      }
    }
    return programme;
  }

  /// All that its first gate asks for, and through it.
  static void becomeReady(UUID programme) {
    prepare(programme);
    sign(programme, 1, Tokens.governance()).statusCode(201);
    sign(programme, 1, Tokens.approver()).statusCode(201);
    go(programme, Stage.EXPECTATIONS).statusCode(201);
  }

  /// All that its first gate asks for, but the signatures.
  static void prepare(UUID programme) {
    SCOPE.forEach(
        activity -> {
          write(programme, "readiness/" + activity, TestParts.readiness(3)).statusCode(200);
          write(programme, "baselines/" + activity, TestParts.BASELINE).statusCode(200);
        });
    write(programme, "business-case", TestParts.businessCase("governance", "approver"))
        .statusCode(200);
    write(programme, "change-checklist", TestParts.checklist(true)).statusCode(200);
  }

  /// All that its second gate asks for, and through it.
  static void becomeExpected(UUID programme) {
    SCOPE.forEach(
        activity ->
            write(programme, "expectations/" + activity, TestParts.EXPECTATIONS).statusCode(200));
    write(programme, "volume-scenario", TestParts.VOLUME_SCENARIO).statusCode(200);
    go(programme, Stage.SELECTION).statusCode(201);
  }

  /// All that its third gate asks for.
  ///
  /// @return the vendor that is awarded, which is APPROVED
  static UUID choose(UUID programme) {
    TestSelections.prepare(programme);
    UUID winner = TestRegistry.in(VendorStatus.APPROVED);
    TestSelections.enter(programme, winner, TestSelections.fixed("90")).statusCode(201);
    TestSelections.answer(programme, winner, true).statusCode(200);
    UUID other = TestSelections.through(programme, "100");
    TestSelections.PANEL.forEach(
        name ->
            TestSelections.scored(
                programme,
                name,
                TestSelections.score(winner, "7"),
                TestSelections.score(other, "6")));
    award(programme, winner);
    return winner;
  }

  /// Proposed by governance, approved by an approver.
  static void award(UUID programme, UUID vendor) {
    Object award = TestSelections.propose(programme, vendor).statusCode(201).extract().path("id");
    TestSelections.approve(programme, award, Tokens.approver()).statusCode(200);
  }

  static ValidatableResponse go(UUID programme, Stage to) {
    return governance()
        .body("{\"to\": \"%s\", \"reason\": \"as agreed\"}".formatted(to))
        .post(path(programme, "stage-changes"))
        .then();
  }

  /// Writes a document for the first time.
  static ValidatableResponse write(UUID programme, String part, String body) {
    return governance().body(body).put(path(programme, part)).then();
  }

  /// Replaces a document with the version of it that is there.
  static ValidatableResponse replace(UUID programme, String part, String body) {
    return governance()
        .header("If-Match", tag(programme, part))
        .body(body)
        .put(path(programme, part))
        .then();
  }

  static String tag(UUID programme, String... below) {
    return read(programme, below).statusCode(200).extract().header("ETag");
  }

  static ValidatableResponse sign(UUID programme, int caseNumber, String token) {
    return as(token)
        .body("{\"caseNumber\": %d}".formatted(caseNumber))
        .post(path(programme, "sign-offs"))
        .then();
  }

  static ValidatableResponse read(UUID programme, String... below) {
    return governance().get(path(programme, below)).then();
  }

  static String path(UUID programme, String... below) {
    return Arrays.stream(below)
        .map("/"::concat)
        .collect(Collectors.joining("", PROGRAMMES + "/" + programme, ""));
  }
}
