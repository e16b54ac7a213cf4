package dev.plumbline.scorecard.sql;

import static dev.plumbline.scorecard.sql.TestRole.CHECKED;
import static dev.plumbline.scorecard.sql.TestRole.DONE;
import static dev.plumbline.scorecard.sql.TestRole.NOT_GRANTED;
import static dev.plumbline.scorecard.sql.TestRole.STANDS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was published, agreed or handed over stands in the database itself, also against the
/// service's own roles.
@QuarkusTest
class StandingRowsTest {

  private static final TestRole CLIENT = TestRole.client();

  private final TestContract contract = TestContract.ofNewVendor();
  private final TestRole vendor = TestRole.vendor(contract.vendorId());

  @BeforeEach
  void aContract() {
    ContractServiceStandIn.server().activate(contract);
  }

  @Test
  void a_published_scorecard() {
    UUID id = published(scorecard());

    for (String change :
        List.of(
            "overall = 100",
            "credit_total = 0",
            "input_hash = 'another'",
            "life = 'PROVISIONAL', published_at = null, published_by = null")) {
      String update = "update scorecard set " + change + " where id = ?";
      assertThat(CLIENT.tries(update, id)).as(change).isEqualTo(STANDS);
      assertThat(vendor.tries(update, id)).as(change).isEqualTo(NOT_GRANTED);
    }
    assertThat(CLIENT.tries("update scorecard set life = 'PROVISIONAL' where id = ?", id))
        .isEqualTo(CHECKED);
    assertThat(CLIENT.tries("update scorecard set life = 'DISPUTED' where id = ?", id))
        .isEqualTo(DONE);
    assertThat(CLIENT.tries("delete from scorecard where id = ?", id)).isEqualTo(NOT_GRANTED);
  }

  @Test
  void the_parts_of_a_published_scorecard() {
    UUID id = published(scorecard());

    for (String table : List.of("scorecard_clause", "scorecard_family", "scorecard_fact")) {
      String remove = "delete from " + table + " where scorecard_id = ?";
      assertThat(CLIENT.tries(remove, id)).isEqualTo(STANDS);
      assertThat(vendor.tries(remove, id)).isEqualTo(NOT_GRANTED);
      String change = "update " + table + " set vendor_id = vendor_id where scorecard_id = ?";
      assertThat(CLIENT.tries(change, id)).isEqualTo(NOT_GRANTED);
      assertThat(vendor.tries(change, id)).isEqualTo(NOT_GRANTED);
    }
    for (String insert :
        List.of(
            """
            insert into scorecard_fact (vendor_id, scorecard_id, place, code, detail)
            select vendor_id, id, 99, 'LATE_REPORT', 'Said later' from scorecard where id = ?""",
            """
            insert into scorecard_family (vendor_id, scorecard_id, family, score)
            select vendor_id, id, 'GOVERNANCE', 100 from scorecard where id = ?""",
            """
            insert into scorecard_clause
            select vendor_id, scorecard_id, place + 100, code || '-2', metric, metric_version,
              family, unit, decimals, weight, critical, expected_low, minimum_low, expected_high,
              minimum_high, outcome, numerator, denominator, value, attainment, is_default,
              credit_uncapped, credit
            from scorecard_clause where scorecard_id = ?""")) {
      assertThat(CLIENT.tries(insert, id)).isEqualTo(STANDS);
      assertThat(vendor.tries(insert, id)).isEqualTo(NOT_GRANTED);
    }
  }

  /// Or nothing of the above would show anything.
  @Test
  void a_provisional_one_does_not_stand_yet() {
    UUID id = scorecard();

    assertThat(CLIENT.tries("update scorecard set overall = 100 where id = ?", id)).isEqualTo(DONE);
    assertThat(CLIENT.tries("delete from scorecard_fact where scorecard_id = ?", id))
        .isEqualTo(DONE);
  }

  @Test
  void frozen_terms() {
    TestReport.january(contract).drafted();

    for (String change :
        List.of(
            "terms = '{}'",
            "terms = null, term_start = null, term_end = null, content_hash = null",
            "content_hash = 'another'",
            "term_end = '2031-03-31'",
            "effective_from = '2020-01-01'",
            "feed_position = 0")) {
      String update = "update contract_version set " + change + " where contract_id = ?";
      assertThat(CLIENT.tries(update, contract.id())).as(change).isEqualTo(STANDS);
      assertThat(vendor.tries(update, contract.id())).as(change).isEqualTo(NOT_GRANTED);
    }
    assertThat(CLIENT.tries("delete from contract_version where contract_id = ?", contract.id()))
        .isEqualTo(NOT_GRANTED);
  }

  @Test
  void a_submitted_report_and_its_figures() {
    UUID id = UUID.fromString(TestReport.january(contract).submitted());

    for (TestRole role : List.of(CLIENT, vendor)) {
      assertThat(role.tries("update report set notes = 'Said later' where id = ?", id))
          .isEqualTo(STANDS);
      assertThat(role.tries("update report set submitted_at = now() where id = ?", id))
          .isEqualTo(STANDS);
      assertThat(role.tries("delete from report where id = ?", id)).isEqualTo(NOT_GRANTED);
      assertThat(role.tries("delete from report_measure where report_id = ?", id))
          .isEqualTo(STANDS);
      assertThat(role.tries("update report_measure set value = 0 where report_id = ?", id))
          .isEqualTo(NOT_GRANTED);
      assertThat(
              role.tries(
                  """
                  insert into report_measure (vendor_id, report_id, activity, channel, measure, value)
                  select vendor_id, id, 'billing', 'voice', 'holdSeconds', 1
                  from report where id = ?""",
                  id))
          .isEqualTo(STANDS);
    }
  }

  private UUID scorecard() {
    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);
    return UUID.fromString(
        given()
            .auth()
            .oauth2(Tokens.governance())
            .get("/api/v1/scorecards?contractId={id}", contract.id())
            .path("items[0].id"));
  }

  private static UUID published(UUID id) {
    given()
        .auth()
        .oauth2(Tokens.governance())
        .post("/api/v1/scorecards/{id}/publication", id)
        .then()
        .statusCode(200);
    return id;
  }
}
