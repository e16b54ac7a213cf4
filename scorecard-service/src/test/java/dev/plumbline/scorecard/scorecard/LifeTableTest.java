package dev.plumbline.scorecard.scorecard;

import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.dispute.TestDispute;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every step at every point of a scorecard's life.
@QuarkusTest
class LifeTableTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");
  private static final Instant CLOSED = Instant.parse("2032-06-11T23:00:00Z");

  /// The steps that are tried.
  enum Step {
    PUBLICATION,
    DISPUTE,
    FINALISATION,
    RESTATEMENT
  }

  @Inject TestClock clock;

  private final TestContract contract = TestContract.ofNewVendor();

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PROVISIONAL, PUBLICATION,  200, PUBLISHED
          PROVISIONAL, DISPUTE,      404, PROVISIONAL
          PROVISIONAL, FINALISATION, 409, PROVISIONAL
          PROVISIONAL, RESTATEMENT,  409, PROVISIONAL
          PUBLISHED,   PUBLICATION,  409, PUBLISHED
          PUBLISHED,   DISPUTE,      201, DISPUTED
          PUBLISHED,   FINALISATION, 200, FINAL
          PUBLISHED,   RESTATEMENT,  201, PUBLISHED
          DISPUTED,    PUBLICATION,  409, DISPUTED
          DISPUTED,    DISPUTE,      201, DISPUTED
          DISPUTED,    FINALISATION, 409, DISPUTED
          DISPUTED,    RESTATEMENT,  201, DISPUTED
          FINAL,       PUBLICATION,  409, FINAL
          FINAL,       DISPUTE,      409, FINAL
          FINAL,       FINALISATION, 409, FINAL
          FINAL,       RESTATEMENT,  201, PUBLISHED
          """)
  void a_step_is_legal_or_refused(Life life, Step step, int status, Life after) {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    String scorecard = standing(life);

    assertThat(take(step, scorecard).statusCode()).isEqualTo(status);
    String newest = TestScorecard.of(contract, "2021-01");
    assertThat(TestScorecard.read(newest).<String>path("life")).isEqualTo(after.name());
  }

  private String standing(Life life) {
    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);
    String id = TestScorecard.of(contract, "2021-01");
    if (life != Life.PROVISIONAL) {
      TestScorecard.publish(id);
    }
    if (life == Life.DISPUTED) {
      TestDispute.raised(contract, id, "abandons");
    }
    if (life == Life.FINAL) {
      clock.set(CLOSED);
      finalise(id).then().statusCode(200);
    }
    return id;
  }

  private Response take(Step step, String scorecard) {
    return switch (step) {
      case PUBLICATION -> TestScorecard.publication(scorecard);
      case DISPUTE -> TestDispute.raise(contract, scorecard, "satisfaction");
      case FINALISATION -> {
        clock.set(CLOSED);
        yield finalise(scorecard);
      }
      case RESTATEMENT -> {
        revised();
        yield restate(scorecard, "LATE_REVISION");
      }
    };
  }

  private void revised() {
    String report = TestReport.january(contract).withMeasure("surveysSatisfied", 40).submitted();
    TestReport.accept(report);
  }
}
