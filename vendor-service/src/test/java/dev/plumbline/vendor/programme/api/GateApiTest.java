package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.programme.api.TestProgrammes.begun;
import static dev.plumbline.vendor.programme.api.TestProgrammes.go;
import static dev.plumbline.vendor.programme.api.TestProgrammes.path;
import static dev.plumbline.vendor.programme.api.TestProgrammes.read;
import static dev.plumbline.vendor.programme.api.TestProgrammes.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.TestClock;
import dev.plumbline.vendor.activity.api.TestPortfolio;
import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.vendor.selection.api.TestSelections;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What gates answer, and that they refuse to open early.
@QuarkusTest
class GateApiTest {

  private static final LocalDate TODAY = LocalDate.parse("2031-03-10");

  @Inject TestClock clock;
  @Inject SessionFactory sessions;

  @AfterEach
  void timeGoesOn() {
    clock.reset();
  }

  @Test
  void aClosedGateNamesAllThatIsMissingWithTheRequestsThatSatisfyIt() {
    UUID programme = begun();

    List<Map<String, String>> errors =
        go(programme, Stage.EXPECTATIONS)
            .statusCode(409)
            .body("type", endsWith("/problems/gate-closed"))
            .body("errors.pointer", everyItem(is("/to")))
            .extract()
            .path("errors");

    assertThat(errors)
        .extracting(error -> error.get("code"))
        .containsExactly(
            "readiness-well-defined",
            "readiness-repeatable",
            "readiness-measurable",
            "baseline-captured",
            "readiness-well-defined",
            "readiness-repeatable",
            "readiness-measurable",
            "baseline-captured",
            "business-case-written",
            "change-checklist-done");
    assertThat(errors)
        .extracting(error -> error.get("message"))
        .contains(
            "collections: How the activity does today is not captured. Send PUT %s with today's"
                    .formatted(path(programme, "baselines", "collections"))
                + " measures by channel.");
    read(programme).body("stage", is("READINESS"));
    read(programme, "stage-changes").body("items", hasSize(0));
  }

  @Test
  void everyGateIsShownWhateverTheStage() {
    read(begun(), "gates")
        .statusCode(200)
        .body("items.gate", contains("READINESS", "EXPECTATIONS", "SELECTION", "CONTRACTING"))
        .body("items.open", everyItem(is(false)))
        .body("items[2].conditions.holds", everyItem(is(false)));
    read(TestProgrammes.in(Stage.SELECTION), "gates")
        .body("items.open", contains(true, true, false, false));
  }

  @Test
  void anActivityThatStaysInHousePassesWhileAWaiverIsInForce() {
    clock.set(TODAY);
    String activity = TestPortfolio.critical();
    UUID programme =
        begun(TestProgrammes.programme(TestProgrammes.newReference(), List.of(activity)));
    assertThat(lacking(programme, 0)).contains("placement-allows-outsourcing");

    governance()
        .body(TestPortfolio.waiver(TODAY))
        .post(TestPortfolio.path(activity, "waivers"))
        .then()
        .statusCode(201);
    assertThat(lacking(programme, 0)).doesNotContain("placement-allows-outsourcing");

    clock.set(TODAY.plusDays(1));
    assertThat(lacking(programme, 0)).contains("placement-allows-outsourcing");
  }

  @Test
  void anActivityThatWasNeverAssessedIsUndecided() {
    UUID programme =
        begun(
            TestProgrammes.programme(
                TestProgrammes.newReference(), List.of(TestPortfolio.registered())));

    assertThat(lacking(programme, 0))
        .contains("placement-decided")
        .doesNotContain("placement-allows-outsourcing");
  }

  /// While evaluators score, a gate knows whether all have submitted, and nothing else of it.
  @Test
  void gatesDoNotTellWhoHasScored() {
    UUID programme = TestProgrammes.in(Stage.SELECTION);
    TestSelections.prepare(programme);
    UUID vendor = TestSelections.through(programme, "100");
    UUID other = TestSelections.through(programme, "90");
    String before = gates(programme);
    String evaluator = TestSelections.evaluator(TestSelections.PANEL.getFirst());

    TestSelections.draft(
            programme,
            evaluator,
            TestSelections.sheet(
                TestSelections.score(vendor, "3"), TestSelections.score(other, "4")))
        .statusCode(200);
    assertThat(gates(programme)).isEqualTo(before);
    TestSelections.submit(programme, evaluator).statusCode(200);
    assertThat(gates(programme)).isEqualTo(before);

    assertThat(before).doesNotContain(TestSelections.PANEL);
    assertThat(lacking(programme, 2))
        .containsExactly("scores-submitted", "award-proposed", "award-approved");
  }

  @Test
  void theNumberOfQueriesDoesNotDependOnTheScope() {
    UUID small =
        begun(TestProgrammes.programme(TestProgrammes.newReference(), List.of("collections")));
    UUID large =
        begun(
            TestProgrammes.programme(
                TestProgrammes.newReference(),
                List.of(
                    "collections",
                    "claims-processing",
                    "data-analytics",
                    "general-inquiries",
                    "escalation-care")));
    List.of("collections", "claims-processing", "data-analytics")
        .forEach(
            activity ->
                write(large, "readiness/" + activity, TestParts.readiness(3)).statusCode(200));

    assertThat(queries(large)).isEqualTo(queries(small));
  }

  private long queries(UUID programme) {
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      statistics.clear();
      read(programme, "gates").statusCode(200);
      return statistics.getPrepareStatementCount();
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }

  private static String gates(UUID programme) {
    return as(Tokens.auditor())
        .get(path(programme, "gates"))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static List<String> lacking(UUID programme, int gate) {
    return read(programme, "gates")
        .statusCode(200)
        .extract()
        .path("items[%d].conditions.findAll { !it.holds }.code".formatted(gate));
  }
}
