package dev.plumbline.scorecard.observation;

import static dev.plumbline.scorecard.observation.TestObservations.sample;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.terms.ContractMonth;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Means of three ratings do not end as decimals; their sums may, and then they are exact.
@QuarkusTest
class RatingsTest {

  private static final String DAY = "2021-01-10";

  @Inject Ratings ratings;
  @Inject Transactions transactions;

  private final TestContract contract = TestContract.activated();

  /// Three contacts of (4 + 4 + 5) / 3 and one of 3: 16 points of 4 contacts, a mean of 4.0.
  @Test
  void means_of_thirds_add_up_to_a_whole() {
    rated(List.of(4, 4, 5), "a", "b", "c");
    rated(List.of(3), "d");

    Measures billing = billing(ofEmpathy());
    assertThat(billing.get("ratingsGiven")).isEqualByComparingTo("4");
    assertThat(billing.get("ratingPoints")).isEqualByComparingTo("16");
    // 3 · (13/3)² + 3² = 196/3
    assertThat(billing.get("ratingPointsSquared"))
        .hasToString("65.33333333333333333333333333333333");
  }

  /// Ten contacts: three with 13/3 against 5, three with 4 against 5, four alike: 3 · 2/3 + 3 = 5,
  /// which is 0.5 each and calibrated.
  @Test
  void differences_of_thirds_add_up_to_a_whole() {
    rated(List.of(4, 4, 5), "a", "b", "c");
    rated(List.of(4), "d", "e", "f");
    rated(List.of(3), "g", "h", "i", "j");
    record(Tokens.vendor(contract.vendorId()), 5, "a", "b", "c", "d", "e", "f");
    record(Tokens.vendor(contract.vendorId()), 3, "g", "h", "i", "j");

    Observations ofEmpathy = ofEmpathy();
    assertThat(ofEmpathy.ratedByBoth()).isEqualTo(10);
    assertThat(ofEmpathy.absoluteDifferences()).isEqualByComparingTo("5");
    assertThat(billing(ofEmpathy).get("ratingPoints")).isEqualByComparingTo("37");
  }

  @Test
  void a_contact_that_only_the_vendor_rated_counts_nowhere() {
    rated(List.of(4), "a");
    record(Tokens.vendor(contract.vendorId()), 5, "b");

    Observations ofEmpathy = ofEmpathy();
    assertThat(ofEmpathy.ratedByBoth()).isZero();
    assertThat(billing(ofEmpathy).get("ratingsGiven")).isEqualByComparingTo("1");
  }

  /// Each of these ratings is another analyst's.
  private void rated(List<Integer> ratings, String... contacts) {
    for (int rater = 0; rater < ratings.size(); rater++) {
      record(Tokens.user("rater-" + rater, "quality-analyst"), ratings.get(rater), contacts);
    }
  }

  private void record(String token, int rating, String... contacts) {
    List<Map<String, Object>> samples =
        List.of(contacts).stream().map(contact -> sample(contact, DAY, rating)).toList();
    given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(TestObservations.body(contract, samples))
        .post("/api/v1/observations")
        .then()
        .statusCode(201);
  }

  private Observations ofEmpathy() {
    ContractMonth january = new ContractMonth(contract.id(), YearMonth.of(2021, 1));
    var byMonth = transactions.asJob("test", () -> ratings.of(List.of(january)));
    return requireNonNull(requireNonNull(byMonth.get(january)).get("empathy"));
  }

  private static Measures billing(Observations observations) {
    return requireNonNull(observations.ratings().get(new Line("billing", "voice")));
  }
}
