package dev.plumbline.scorecard.dispute;

import static dev.plumbline.scorecard.dispute.TestDispute.arbiter;
import static dev.plumbline.scorecard.dispute.TestDispute.decide;
import static dev.plumbline.scorecard.dispute.TestDispute.raised;
import static dev.plumbline.scorecard.dispute.TestDispute.satisfied;
import static dev.plumbline.scorecard.dispute.TestDispute.step;
import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.published;
import static dev.plumbline.scorecard.scorecard.TestScorecard.read;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.postgres.SqlAttack;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How a joint review ends where the two sides do not come to one word: after ten days, in London.
@QuarkusTest
class JointReviewTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");

  /// Midnight after 15 June; the review begins on the 5th, and it is summer in London.
  private static final Instant OVER = Instant.parse("2032-06-15T23:00:00Z");

  @Inject TestClock clock;
  @Inject JointReviews reviews;
  @Inject Transactions transactions;

  private final TestContract contract = TestContract.ofNewVendor();
  private String scorecard = "";
  private String dispute = "";

  @BeforeEach
  void aJointReview() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    scorecard = published(contract, "2021-01");
    dispute = raised(contract, scorecard, "satisfaction");
    decide(dispute, "REJECTED").then().statusCode(200);
    clock.set(Instant.parse("2032-06-05T12:00:00Z"));
    review().then().statusCode(200).body("jointReview.until", equalTo(OVER.toString()));
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void the_rejection_stands_once_its_time_is_over_and_the_month_becomes_final() {
    clock.set(OVER.minusSeconds(1));
    review().then().statusCode(200).body("jointReview.until", equalTo(OVER.toString()));
    byTheClock();
    assertThat(read(scorecard).<String>path("life")).isEqualTo("DISPUTED");

    clock.set(OVER);
    refused(review(), "The joint review was over at 2032-06-15T23:00:00Z; the rejection stands.");
    refused(agree(), "The joint review was over at 2032-06-15T23:00:00Z; the rejection stands.");
    byTheClock();
    assertThat(status()).isEqualTo("REJECTED");
    assertThat(read(scorecard).<String>path("life")).isEqualTo("PUBLISHED");
    assertThat(TestDispute.read(dispute).<String>path("jointReview.clientPerson")).isNull();
    refused(review(), "It was taken to a joint review already.");
    finalise(scorecard).then().statusCode(200);
  }

  @Test
  void what_both_came_to_in_time_stays() {
    clock.set(OVER.minusSeconds(1));
    agree().then().statusCode(200);

    clock.set(OVER);
    transactions.runAsJob("test", () -> reviews.end(UUID.fromString(dispute)));
    assertThat(status()).isEqualTo("UPHELD");
  }

  @Test
  void its_vendor_cannot_prolong_it() throws SQLException {
    String prolonged = "update dispute set review_until = now() + interval '99 years' where id = '";

    assertThat(new SqlAttack("scorecard").asVendor(contract.vendorId(), prolonged + dispute + "'"))
        .isEqualTo(RESTRICTED);
  }

  /// As the job does it, for this dispute alone.
  private void byTheClock() {
    List<UUID> over = transactions.asJob("test", () -> reviews.over(new UUID(0, 0), 10_000));
    over.stream()
        .filter(id -> id.toString().equals(dispute))
        .forEach(id -> transactions.runAsJob("test", () -> reviews.end(id)));
  }

  private static void refused(Response answer, String why) {
    answer
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/review-closed"))
        .body("detail", equalTo(why));
  }

  private String status() {
    return TestDispute.read(dispute).path("status");
  }

  private Response agree() {
    return step(
        arbiter(),
        dispute,
        "joint-review/agreement",
        Map.of("person", "Jordan Avery", "reason", "We saw it together"));
  }

  private Response review() {
    return step(
        Tokens.vendor(contract.vendorId()),
        dispute,
        "joint-review",
        Map.of(
            "person",
            "Dana Whitfield",
            "outcome",
            "UPHELD",
            "reason",
            "We looked again",
            "corrections",
            List.of(satisfied(90))));
  }
}
