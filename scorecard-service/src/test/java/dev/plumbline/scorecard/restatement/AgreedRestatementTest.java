package dev.plumbline.scorecard.restatement;

import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.published;
import static dev.plumbline.scorecard.scorecard.TestScorecard.read;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.dispute.TestDispute;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of months that were FINAL when a dispute of an earlier one is upheld. Both were
/// FINAL; then January is restated for figures that February does not follow from, and disputed.
@QuarkusTest
class AgreedRestatementTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");
  private static final Instant CLOSED = Instant.parse("2032-06-11T23:00:00Z");
  private static final Instant CLOSED_AGAIN = Instant.parse("2032-06-22T23:00:00Z");

  @Inject TestClock clock;

  private final TestContract contract = TestContract.ofNewVendor();
  private String february = "";

  @BeforeEach
  void januaryIsDisputedAfterFebruaryIsFinal() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    String january = published(contract, "2021-01");
    february = published(contract, "2021-02");
    clock.set(CLOSED);
    finalise(january).then().statusCode(200);
    finalise(february).then().statusCode(200);
    TestReport.accept(TestReport.january(contract).withMeasure("escalations", 1).submitted());
    restate(january, "LATE_REVISION").then().statusCode(201);
    assertThat(newest("2021-02")).isEqualTo(february);

    String dispute = TestDispute.raised(contract, newest("2021-01"), "satisfaction");
    TestDispute.decide(dispute, "UPHELD", TestDispute.satisfied(90)).then().statusCode(200);
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void they_are_restated_and_wait_for_it_to_be_final_again() {
    String restated = newest("2021-02");
    assertThat(restated).isNotEqualTo(february);
    assertThat(read(restated).<String>path("life")).isEqualTo("PUBLISHED");
    finalise(restated)
        .then()
        .statusCode(409)
        .body("detail", equalTo("2021-01, an earlier month of the contract, is not FINAL."));

    clock.set(CLOSED_AGAIN);
    finalise(newest("2021-01")).then().statusCode(200);
    finalise(restated).then().statusCode(200);
  }

  @Test
  void they_are_not_disputed_anew_for_what_both_sides_agreed_on() {
    TestDispute.raise(contract, newest("2021-02"), "satisfaction")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/dispute-window-closed"));
  }

  private String newest(String period) {
    return TestScorecard.of(contract, period);
  }
}
