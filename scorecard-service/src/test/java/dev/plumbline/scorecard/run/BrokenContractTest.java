package dev.plumbline.scorecard.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A contract whose stored terms cannot be read ends the transaction of its whole chunk. Its
/// neighbours are scored all the same, one by one.
@QuarkusTest
class BrokenContractTest {

  /// Of March alone, so that runs of other months do not meet it.
  private static final String BREAK =
      """
      update contract_version set terms = '{"nonsense": true}', content_hash = 'none',
        term_start = '2021-03-01', term_end = '2021-03-31'
      where contract_id = ? and terms is null""";

  @Test
  void one_contract_stops_no_other_of_its_chunk() throws SQLException {
    TestContract first = reported();
    TestContract broken = broken();
    TestContract last = reported();

    JsonPath run = TestRun.completed("2021-03", first, broken, last);

    assertThat(run.getInt("total")).isEqualTo(3);
    assertThat(run.getInt("computed")).isEqualTo(2);
    assertThat(run.getInt("failed")).isOne();
    assertThat(run.getString("failures[0].contractId")).isEqualTo(broken.id().toString());
    assertThat(run.getString("failures[0].reason")).isEqualTo(RunWorker.FAULT);
    scorecards(first, 1);
    scorecards(broken, 0);
    scorecards(last, 1);
  }

  private static TestContract reported() {
    TestContract contract = TestContract.activated();
    TestReport.of(contract, "A", "2021-03").submitted();
    return contract;
  }

  /// The feed tells of it, its terms are refused, and then a careless hand is at the table.
  private static TestContract broken() throws SQLException {
    TestContract contract = TestContract.ofNewVendor();
    ContractServiceStandIn.server().activate(contract, "{}");
    given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(TestReport.of(contract, "A", "2021-03").body())
        .post("/api/v1/reports")
        .then()
        .statusCode(503);
    try (Connection owner = new TestDatabase("scorecard").owner();
        PreparedStatement update = owner.prepareStatement(BREAK)) {
      update.setObject(1, contract.id());
      assertThat(update.executeUpdate()).isOne();
    }
    return contract;
  }

  private static void scorecards(TestContract contract, int count) {
    given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards?contractId={id}&period=2021-03", contract.id())
        .then()
        .body("items.size()", equalTo(count));
  }
}
