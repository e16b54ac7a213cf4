package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;

import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.api.TestRegistry;
import dev.plumbline.vendor.selection.SelectionFacts;
import dev.plumbline.vendor.selection.SelectionService;
import dev.plumbline.vendor.selection.TestBriefs;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Selections in the running service: opened as a programme would, then brought on by requests.
public final class TestSelections {

  /// The two who evaluate, of different roles.
  public static final List<String> PANEL = List.of("anna", "bert");

  private static final String CRITERIA =
      """
      {"criteria": [{"code": "culture", "name": "Culture", "weight": 60},
        {"code": "price", "name": "Price", "weight": 40}],
       "knockOuts": [{"code": "certified", "question": "Is it certified?"}]}
      """;

  private TestSelections() {}

  static <T> T asProgramme(Function<SelectionService, T> work) {
    try (var service = Arc.container().instance(SelectionService.class);
        var transactions = Arc.container().instance(Transactions.class)) {
      return transactions.get().asJob("programme", () -> work.apply(service.get()));
    }
  }

  /// A programme whose selection is open.
  static UUID opened() {
    UUID programme = UUID.randomUUID();
    SelectionRows.haveProgramme(programme);
    asProgramme(selections -> selections.open(TestBriefs.brief(programme)));
    return programme;
  }

  static void close(UUID programme) {
    asProgramme(
        selections -> {
          selections.close(programme, "one step back");
          return true;
        });
  }

  static SelectionFacts facts(UUID programme) {
    return asProgramme(selections -> selections.facts(programme));
  }

  /// With the criteria culture (60) and price (40), the knock-out `certified`, and the panel.
  static UUID prepared() {
    UUID programme = opened();
    prepare(programme);
    return programme;
  }

  /// As [#prepared()], where the selection is open.
  public static void prepare(UUID programme) {
    judge(programme);
    set(programme, "evaluators", evaluators(PANEL)).statusCode(200);
  }

  /// By culture (60) and price (40), after the knock-out `certified`.
  public static void judge(UUID programme) {
    set(programme, "criteria", CRITERIA).statusCode(200);
  }

  public static String evaluators(List<String> names) {
    return names.stream()
        .map(name -> '"' + name + '"')
        .collect(Collectors.joining(", ", "{\"evaluators\": [", "]}"));
  }

  /// Replaces a part with the version of it that is there.
  static ValidatableResponse set(UUID programme, String part, String body) {
    return governance()
        .header("If-Match", governance().get(path(programme, part)).header("ETag"))
        .body(body)
        .put(path(programme, part))
        .then();
  }

  /// A registered vendor that takes part for a fixed price of a month.
  static UUID entered(UUID programme, String monthlyAmount) {
    UUID vendor = TestRegistry.registered();
    enter(programme, vendor, fixed(monthlyAmount)).statusCode(201);
    return vendor;
  }

  static UUID entered(UUID programme, VendorStatus status) {
    UUID vendor = TestRegistry.in(status);
    enter(programme, vendor, fixed("100")).statusCode(201);
    return vendor;
  }

  public static ValidatableResponse enter(UUID programme, UUID vendor, String pricing) {
    return governance()
        .body("{\"vendorId\": \"%s\", \"pricing\": %s}".formatted(vendor, pricing))
        .post(path(programme, "candidates"))
        .then();
  }

  public static String fixed(String monthlyAmount) {
    return "{\"model\": \"FIXED\", \"monthlyAmount\": %s}".formatted(monthlyAmount);
  }

  /// What was found about the knock-out `certified`.
  public static ValidatableResponse answer(UUID programme, UUID vendor, boolean passed) {
    String candidate = path(programme, "candidates", vendor.toString());
    return governance()
        .header("If-Match", governance().get(candidate).header("ETag"))
        .body(
            """
            {"answers": [{"knockOut": "certified", "passed": %s, "evidence": "File 17"}]}
            """
                .formatted(passed))
        .put(candidate + "/knock-outs")
        .then();
  }

  /// A candidate that has passed the knock-outs.
  public static UUID through(UUID programme, String monthlyAmount) {
    UUID vendor = entered(programme, monthlyAmount);
    answer(programme, vendor, true).statusCode(200);
    return vendor;
  }

  /// A row of a score sheet.
  public static String score(UUID vendor, String points) {
    return "{\"vendorId\": \"%s\", \"criterion\": \"culture\", \"points\": %s}"
        .formatted(vendor, points);
  }

  public static String sheet(String... scores) {
    return Arrays.stream(scores).collect(Collectors.joining(", ", "{\"scores\": [", "]}"));
  }

  public static ValidatableResponse draft(UUID programme, String token, String sheet) {
    return as(token).body(sheet).put(path(programme, "scores", "own")).then();
  }

  public static ValidatableResponse submit(UUID programme, String token) {
    return as(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(path(programme, "scores", "submission"))
        .then();
  }

  /// Scores and submits for somebody of the panel.
  public static void scored(UUID programme, String evaluator, String... scores) {
    draft(programme, evaluator(evaluator), sheet(scores)).statusCode(200);
    submit(programme, evaluator(evaluator)).statusCode(200);
  }

  public static String evaluator(String name) {
    return Tokens.user(name, "quality-analyst");
  }

  public static ValidatableResponse propose(UUID programme, UUID vendor) {
    return governance()
        .body("{\"vendorId\": \"%s\", \"reason\": \"best culture\"}".formatted(vendor))
        .post(path(programme, "award"))
        .then();
  }

  public static ValidatableResponse approve(UUID programme, Object award, String token) {
    return as(token)
        .body("{\"awardId\": \"%s\"}".formatted(award))
        .post(path(programme, "award", "approval"))
        .then();
  }

  static ValidatableResponse withdraw(UUID programme, UUID vendor) {
    return governance()
        .body("{\"reason\": \"no capacity\"}")
        .post(path(programme, "candidates", vendor.toString(), "withdrawal"))
        .then();
  }

  static ValidatableResponse read(UUID programme, String... below) {
    return governance().get(path(programme, below)).then();
  }

  public static String path(UUID programme, String... below) {
    return "/api/v1/programmes/" + programme + "/" + String.join("/", below);
  }
}
