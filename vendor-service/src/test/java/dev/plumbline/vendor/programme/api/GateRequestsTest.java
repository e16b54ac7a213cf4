package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.programme.api.TestProgrammes.begun;
import static dev.plumbline.vendor.programme.api.TestProgrammes.go;
import static dev.plumbline.vendor.programme.api.TestProgrammes.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.api.TestRegistry;
import dev.plumbline.vendor.selection.api.TestSelections;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A programme that is led by nothing but the requests that its gates name.
@QuarkusTest
class GateRequestsTest {

  /// More than any gate asks for.
  private static final int ENOUGH = 40;

  /// A condition that does not hold, and the request that is to satisfy it.
  private record Missing(String code, String subject, String method, String path) {}

  private UUID programme = new UUID(0, 0);

  @Test
  void theyLeadFromReadinessToLive() {
    programme = begun();
    List<Stage> way =
        List.of(Stage.READINESS, Stage.EXPECTATIONS, Stage.SELECTION, Stage.CONTRACTING);
    for (Stage stage : way) {
      if (stage == Stage.SELECTION) {
        TestSelections.judge(programme);
      }
      satisfy(stage);
      go(programme, stage.next().orElseThrow()).statusCode(201);
    }
    read(programme).body("stage", is("LIVE"));
  }

  @Test
  void onceAllIsScoredTooFewCandidatesAreHelpedByANewRound() {
    programme = TestProgrammes.in(Stage.SELECTION);
    TestSelections.prepare(programme);
    UUID only = TestSelections.through(programme, "100");
    TestSelections.PANEL.forEach(
        name -> TestSelections.scored(programme, name, TestSelections.score(only, "7")));

    Missing candidates = firstMissing(Stage.SELECTION).orElseThrow();
    assertThat(candidates.code()).isEqualTo("candidates-through-knock-outs");
    send(candidates, governance(), "{\"to\": \"EXPECTATIONS\", \"reason\": \"too few took part\"}");
    go(programme, Stage.SELECTION).statusCode(201);
    TestSelections.enter(programme, only, TestSelections.fixed("100")).statusCode(201);
  }

  private void satisfy(Stage stage) {
    Optional<Missing> missing = firstMissing(stage);
    for (int sent = 0; missing.isPresent(); sent++) {
      assertThat(sent).as("requests of the gate of " + stage).isLessThan(ENOUGH);
      send(missing.get());
      missing = firstMissing(stage);
    }
  }

  private Optional<Missing> firstMissing(Stage stage) {
    JsonPath gates = read(programme, "gates").statusCode(200).extract().jsonPath();
    String first =
        "items.find { it.gate == '%s' }.conditions.find { !it.holds }".formatted(stage.name());
    return gates.get(first) == null
        ? Optional.empty()
        : Optional.of(
            new Missing(
                gates.getString(first + ".code"),
                String.valueOf(gates.getString(first + ".subject")),
                gates.getString(first + ".satisfiedBy.method"),
                gates.getString(first + ".satisfiedBy.path")));
  }

  private void send(Missing missing) {
    switch (missing.code()) {
      case "business-case-signed" ->
          send(missing, as(Tokens.user(missing.subject(), missing.subject())), body(missing));
      case "evaluators-named" -> send(missing, governance().header("If-Match", "*"), body(missing));
      case "candidates-through-knock-outs" -> sendCandidate(missing);
      case "scores-submitted" -> TestSelections.PANEL.forEach(name -> submit(missing, name));
      case "award-approved" -> send(missing, as(Tokens.approver()), body(missing));
      default -> send(missing, governance(), body(missing));
    }
  }

  private String body(Missing missing) {
    return switch (missing.code()) {
      case "readiness-well-defined", "readiness-repeatable", "readiness-measurable" ->
          TestParts.readiness(3);
      case "baseline-captured" -> TestParts.BASELINE;
      case "business-case-written" -> TestParts.businessCase("governance", "approver");
      case "business-case-signed" -> "{\"caseNumber\": 1}";
      case "change-checklist-done" -> TestParts.checklist(true);
      case "responsibilities-defined", "targets-defined", "behaviours-defined" ->
          TestParts.EXPECTATIONS;
      case "volume-scenario-written" -> TestParts.VOLUME_SCENARIO;
      case "evaluators-named" -> TestSelections.evaluators(TestSelections.PANEL);
      case "award-proposed" ->
          "{\"vendorId\": \"%s\", \"reason\": \"best culture\"}".formatted(candidates().getFirst());
      case "award-approved" ->
          "{\"awardId\": \"%s\"}".formatted(read(programme, "award").extract().<Object>path("id"));
      case "awarded-vendor-active" -> "{\"to\": \"ACTIVE\", \"reason\": \"the contract stands\"}";
      default -> throw new AssertionError("Nothing is known about " + missing);
    };
  }

  private static void sendCandidate(Missing missing) {
    if (missing.path().endsWith("/knock-outs")) {
      send(
          missing,
          governance().header("If-Match", "*"),
          """
          {"answers": [{"knockOut": "certified", "passed": true, "evidence": "File 17"}]}
          """);
    } else {
      send(
          missing,
          governance(),
          "{\"vendorId\": \"%s\", \"pricing\": %s}"
              .formatted(TestRegistry.in(VendorStatus.APPROVED), TestSelections.fixed("90")));
    }
  }

  private void submit(Missing missing, String evaluator) {
    String token = TestSelections.evaluator(evaluator);
    String[] scores =
        candidates().stream()
            .map(vendor -> TestSelections.score(vendor, "7"))
            .toArray(String[]::new);
    TestSelections.draft(programme, token, TestSelections.sheet(scores)).statusCode(200);
    send(missing, as(token).header("Idempotency-Key", UUID.randomUUID().toString()), "");
  }

  private List<UUID> candidates() {
    List<String> vendors = read(programme, "candidates").extract().path("items.vendorId");
    return vendors.stream().map(UUID::fromString).toList();
  }

  private static void send(Missing missing, RequestSpecification sender, String body) {
    if (!body.isEmpty()) {
      sender.body(body);
    }
    int status = sender.request(missing.method(), missing.path()).statusCode();
    assertThat(status).as(missing.toString()).isIn(200, 201);
  }
}
