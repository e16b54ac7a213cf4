package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.activity.api.TestPortfolio.ACTIVITIES;
import static dev.plumbline.vendor.activity.api.TestPortfolio.critical;
import static dev.plumbline.vendor.activity.api.TestPortfolio.override;
import static dev.plumbline.vendor.activity.api.TestPortfolio.path;
import static dev.plumbline.vendor.activity.api.TestPortfolio.registered;
import static dev.plumbline.vendor.activity.api.TestPortfolio.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatrixTest {

  @Inject Clock clock;

  private LocalDate nextWeek = LocalDate.EPOCH;

  @BeforeEach
  void aLastDay() {
    nextWeek = LocalDate.now(clock).plusDays(7);
  }

  @Test
  void theMatrixTellsWhereTheVerdictsBegin() {
    governance()
        .get(ACTIVITIES + "/matrix")
        .then()
        .statusCode(200)
        .body("thresholds.verdict", contains("KEEP_IN_HOUSE", "OUTSOURCE_WITH_SAFEGUARDS"))
        .body("thresholds.criticality", contains(3.5f, 2.5f))
        .body("thresholds.factor", contains(5, 4));
  }

  @Test
  void everyActivityThatIsNotRetiredIsAPoint() {
    String waived = critical();
    governance().body(waiver(nextWeek)).post(path(waived, "waivers")).then().statusCode(201);
    String overridden = critical();
    governance()
        .body(override("OUTSOURCE", nextWeek))
        .post(path(overridden, "overrides"))
        .then()
        .statusCode(201);
    String unassessed = registered();

    assertThat(point(waived))
        .isEqualTo(
            Map.of(
                "activity",
                waived,
                "name",
                "Technical support",
                "yearlyVolume",
                12000,
                "criticality",
                2,
                "verdict",
                "KEEP_IN_HOUSE",
                "assessed",
                true,
                "overridden",
                false,
                "waived",
                true));
    assertThat(point(overridden))
        .containsEntry("verdict", "OUTSOURCE")
        .containsEntry("overridden", true)
        .containsEntry("waived", false);
    assertThat(point(unassessed))
        .containsEntry("assessed", false)
        .doesNotContainKeys("criticality", "verdict");
    assertThat(point("collections"))
        .as("the catalogue knows no volumes")
        .doesNotContainKey("yearlyVolume");
  }

  @Test
  void aRetiredActivityIsNone() {
    String code = newlyRetired();

    assertThat(points()).extracting(point -> point.get("activity")).doesNotContain(code);
  }

  private static String newlyRetired() {
    String code = registered();
    governance()
        .header("If-Match", "*")
        .body(
            TestPortfolio.activity(code)
                .replace("\"yearlyVolume\"", "\"retired\": true, \"yearlyVolume\""))
        .put(path(code))
        .then()
        .statusCode(200);
    return code;
  }

  private static Map<String, Object> point(String code) {
    return points().stream()
        .filter(point -> code.equals(point.get("activity")))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, Object>> points() {
    return governance().get(ACTIVITIES + "/matrix").then().statusCode(200).extract().path("items");
  }
}
