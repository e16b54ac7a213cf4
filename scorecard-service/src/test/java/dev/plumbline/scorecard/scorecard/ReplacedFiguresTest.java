package dev.plumbline.scorecard.scorecard;

import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.SqlAttack;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What provisional months of two contracts said before they were worked out anew. Both are scored
/// at 8, at 9 and at 10, each time from other figures, and published at 11.
@QuarkusTest
class ReplacedFiguresTest {

  private static final List<Integer> SATISFIED = List.of(82, 90, 40);

  @Inject TestClock clock;

  private final TestContract one = TestContract.ofNewVendor();
  private final TestContract another = TestContract.ofNewVendor();

  /// Every answer about a contract's month, by the hour in which it was given.
  private final Map<String, List<Object>> seen = new HashMap<>();

  @BeforeEach
  void threeTimesWorkedOut() {
    ContractServiceStandIn.server().activate(one);
    ContractServiceStandIn.server().activate(another);
    for (int i = 0; i < SATISFIED.size(); i++) {
      clock.set(hour(8 + i));
      for (TestContract contract : List.of(one, another)) {
        TestReport.january(contract).withMeasure("surveysSatisfied", SATISFIED.get(i)).submitted();
      }
      TestRun.scored("2021-01", one, another);
      for (TestContract contract : List.of(one, another)) {
        seen.put(contract.id() + " at " + (8 + i), answers(contract, ""));
      }
    }
    clock.set(hour(11));
    for (TestContract contract : List.of(one, another)) {
      TestScorecard.publish(TestScorecard.of(contract, "2021-01"));
    }
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void are_shown_to_the_client_as_they_were_to_the_digit() {
    for (TestContract contract : List.of(one, another)) {
      for (int hour = 8; hour <= 10; hour++) {
        assertThat(answers(contract, "asOf=" + hour(hour).plusSeconds(1800)))
            .as("at %d", hour)
            .isEqualTo(seen.get(contract.id() + " at " + hour));
      }
    }
    assertThat(seen.get(one.id() + " at 8")).isNotEqualTo(seen.get(one.id() + " at 9"));
    assertThat(scorecard(Tokens.auditor(), "", hour(8).minusSeconds(1)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void are_found_by_the_standing_and_the_life_that_they_had() {
    String standing = scorecard(Tokens.auditor(), "", hour(8)).path("standing");
    String later = scorecard(Tokens.auditor(), "", hour(10)).path("standing");

    assertThat(standing).isNotEqualTo(later);
    assertThat(listed(hour(8), "standing=" + standing)).hasSize(1);
    assertThat(listed(hour(8), "standing=" + later)).isEmpty();
    assertThat(listed(hour(10), "standing=" + later)).hasSize(1);
    assertThat(listed(hour(9), "life=PROVISIONAL")).hasSize(1);
    assertThat(listed(hour(9), "life=PUBLISHED")).isEmpty();
    assertThat(listed(hour(11), "life=PUBLISHED")).hasSize(1);
  }

  @Test
  void are_never_the_vendors() throws SQLException {
    String vendor = Tokens.vendor(one.vendorId());
    for (int hour = 8; hour <= 10; hour++) {
      assertThat(scorecard(vendor, "", hour(hour)).statusCode()).isEqualTo(404);
      assertThat(scorecard(vendor, "/explanation", hour(hour)).statusCode()).isEqualTo(404);
      assertThat(get(vendor, "/api/v1/scorecards?asOf=" + hour(hour)).<List<Object>>path("items"))
          .isEmpty();
    }
    Response published = scorecard(vendor, "", hour(11));
    assertThat(published.<Integer>path("revision")).isOne();

    SqlAttack database = new SqlAttack("scorecard");
    assertThat(database.asVendor(one.vendorId(), "select from replaced_scorecard"))
        .isEqualTo(DENIED);
    assertThat(database.asClient("update replaced_scorecard set standing = 'LEADING'"))
        .isEqualTo(DENIED);
    assertThat(database.asClient("delete from replaced_scorecard")).isEqualTo(DENIED);
  }

  /// The month in the listing, itself, and its explanation.
  ///
  /// @param asOf a parameter with its value; empty for now
  private static List<Object> answers(TestContract contract, String asOf) {
    String card = "/api/v1/scorecards/" + TestScorecard.of(contract, "2021-01");
    String listing = "/api/v1/scorecards?period=2021-01&contractId=" + contract.id();
    String more = asOf.isEmpty() ? "" : "?" + asOf;
    return Stream.of(listing + more.replace('?', '&'), card + more, card + "/explanation" + more)
        .<Object>map(
            path -> get(Tokens.auditor(), path).then().statusCode(200).extract().asString())
        .toList();
  }

  private List<Object> listed(Instant asOf, String query) {
    return get(
            Tokens.auditor(),
            "/api/v1/scorecards?contractId=" + one.id() + "&asOf=" + asOf + "&" + query)
        .path("items");
  }

  private Response scorecard(String token, String part, Instant asOf) {
    String id = TestScorecard.of(one, "2021-01");
    return get(token, "/api/v1/scorecards/" + id + part + "?asOf=" + asOf);
  }

  private static Response get(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  private static Instant hour(int hour) {
    return Instant.parse("2032-06-01T%02d:00:00Z".formatted(hour));
  }
}
