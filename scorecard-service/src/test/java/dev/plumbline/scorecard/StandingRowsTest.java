package dev.plumbline.scorecard;

import static dev.plumbline.testkit.postgres.SqlAttack.CHECK_FAILED;
import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static dev.plumbline.testkit.postgres.SqlAttack.DONE;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.dispute.TestDispute;
import dev.plumbline.scorecard.invoice.TestInvoice;
import dev.plumbline.scorecard.ledger.TestLedger;
import dev.plumbline.scorecard.relief.TestRelief;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.SqlAttack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What was published, agreed or handed over stands in the database itself, also against the
/// service's own roles.
@QuarkusTest
class StandingRowsTest {

  private static final SqlAttack DATABASE = new SqlAttack("scorecard");

  private final TestContract contract = TestContract.activated();

  @Test
  void a_published_scorecard() throws SQLException {
    UUID id = published(scorecard());

    for (String change :
        List.of(
            "overall = 100",
            "credit_total = 0",
            "input_hash = 'another'",
            "life = 'PROVISIONAL', published_at = null, published_by = null")) {
      String update = "update scorecard set " + change + " where id = ?";
      assertThat(asClient(update, id)).as(change).isEqualTo(RESTRICTED);
      assertThat(asVendor(update, id)).as(change).isEqualTo(DENIED);
    }
    assertThat(asClient("update scorecard set life = 'PROVISIONAL' where id = ?", id))
        .isEqualTo(CHECK_FAILED);
    assertThat(asClient("update scorecard set life = 'DISPUTED' where id = ?", id)).isEqualTo(DONE);
    assertThat(asClient("delete from scorecard where id = ?", id)).isEqualTo(DENIED);
  }

  @Test
  void the_life_of_a_scorecard() throws SQLException {
    UUID id = published(scorecard());

    String settle = "update scorecard set life = 'FINAL' where id = ?";
    assertThat(asVendor(settle, id)).isEqualTo(RESTRICTED);
    assertThat(asVendor("update scorecard set life = 'DISPUTED' where id = ?", id)).isEqualTo(DONE);
    assertThat(asVendor("update scorecard set settles_at = now() where id = ?", id))
        .isEqualTo(DENIED);
    assertThat(asClient(settle, id)).isEqualTo(DONE);
    assertThat(byEither("update scorecard_life set life = 'FINAL' where scorecard_id = ?", id))
        .containsOnly(DENIED);
    assertThat(byEither("delete from scorecard_life where scorecard_id = ?", id))
        .containsOnly(DENIED);
  }

  @Test
  void a_dispute_and_the_figures_that_were_agreed_on() throws SQLException {
    String scorecard = published(scorecard()).toString();
    UUID id = UUID.fromString(TestDispute.raised(contract, scorecard, "satisfaction"));

    assertThat(asVendor("update dispute set status = 'UPHELD' where id = ?", id))
        .isEqualTo(RESTRICTED);
    assertThat(asVendor("update dispute set status = 'WITHDRAWN' where id = ?", id))
        .isEqualTo(DONE);
    assertThat(byEither("update dispute set reason = 'Said later' where id = ?", id))
        .containsOnly(DENIED);
    assertThat(byEither("delete from dispute where id = ?", id)).containsOnly(DENIED);

    TestDispute.decide(id.toString(), "UPHELD", TestDispute.satisfied(90)).then().statusCode(200);
    assertThat(asClient("update dispute set status = 'REJECTED' where id = ?", id))
        .isEqualTo(RESTRICTED);
    assertThat(byEither("delete from correction where dispute_id = ?", id))
        .containsOnly(RESTRICTED);
    assertThat(asVendor("update correction set agreed_at = now() where dispute_id = ?", id))
        .isEqualTo(DENIED);
  }

  @Test
  void an_entry_of_the_ledger() throws SQLException {
    TestReport.january(contract).drafted();
    UUID id = UUID.fromString(TestLedger.corrected(contract, "10"));

    for (String attack :
        List.of(
            "update ledger_entry set amount = 0.01 where id = ?",
            "delete from ledger_entry where id = ?")) {
      assertThat(byEither(attack, id)).containsOnly(DENIED);
      assertThat(DATABASE.asOwner(about(attack, id))).isEqualTo(RESTRICTED);
    }
  }

  @Test
  void the_parts_of_a_published_scorecard() throws SQLException {
    UUID id = published(scorecard());

    for (String table :
        List.of(
            "scorecard_clause",
            "scorecard_family",
            "scorecard_fact",
            "scorecard_fee_item",
            "scorecard_explanation")) {
      String remove = "delete from " + table + " where scorecard_id = ?";
      assertThat(asClient(remove, id)).isEqualTo(RESTRICTED);
      assertThat(asVendor(remove, id)).isEqualTo(DENIED);
      String change = "update " + table + " set vendor_id = vendor_id where scorecard_id = ?";
      assertThat(asClient(change, id)).isEqualTo(DENIED);
      assertThat(asVendor(change, id)).isEqualTo(DENIED);
    }
    for (String insert :
        List.of(
            """
            insert into scorecard_fact (vendor_id, scorecard_id, place, code, detail)
            select vendor_id, id, 99, 'LATE_REPORT', 'Said later' from scorecard where id = ?""",
            """
            insert into scorecard_fee_item
            select vendor_id, scorecard_id, place + 1, kind, what, quantity, rate, amount
            from scorecard_fee_item where scorecard_id = ?""",
            """
            insert into scorecard_return
            select vendor_id, scorecard_id, code, '2020-12-01', code, 1, 'EUR'
            from scorecard_clause where scorecard_id = ?""",
            """
            insert into scorecard_family (vendor_id, scorecard_id, family, score)
            select vendor_id, id, 'GOVERNANCE', 100 from scorecard where id = ?""",
            """
            insert into scorecard_clause
            select vendor_id, scorecard_id, place + 100, code || '-2', metric, metric_version,
              family, unit, decimals, weight, critical, expected_low, minimum_low, expected_high,
              minimum_high, outcome, numerator, denominator, value, attainment, is_default,
              credit_uncapped, credit, default_reason, credit_at_risk, credit_doubled, origin,
              misses, chronic_defaults, default_row, chronic, last_chronic, after_default, met_run
            from scorecard_clause where scorecard_id = ?""")) {
      assertThat(asClient(insert, id)).isEqualTo(RESTRICTED);
      assertThat(asVendor(insert, id)).isEqualTo(DENIED);
    }
  }

  /// Or nothing of the above would show anything.
  @Test
  void a_provisional_one_does_not_stand_yet() throws SQLException {
    UUID id = scorecard();

    assertThat(asClient("update scorecard set overall = 100 where id = ?", id)).isEqualTo(DONE);
    assertThat(asClient("delete from scorecard_fact where scorecard_id = ?", id)).isEqualTo(DONE);
  }

  @Test
  void frozen_terms() throws SQLException {
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
      assertThat(asClient(update, contract.id())).as(change).isEqualTo(RESTRICTED);
      assertThat(asVendor(update, contract.id())).as(change).isEqualTo(DENIED);
    }
    assertThat(asClient("delete from contract_version where contract_id = ?", contract.id()))
        .isEqualTo(DENIED);
  }

  @Test
  void a_submitted_report_and_its_figures() throws SQLException {
    UUID id = UUID.fromString(TestReport.january(contract).submitted());

    assertThat(byEither("update report set notes = 'Said later' where id = ?", id))
        .containsOnly(RESTRICTED);
    assertThat(byEither("update report set submitted_at = now() where id = ?", id))
        .containsOnly(RESTRICTED);
    assertThat(byEither("delete from report where id = ?", id)).containsOnly(DENIED);
    assertThat(byEither("delete from report_measure where report_id = ?", id))
        .containsOnly(RESTRICTED);
    assertThat(byEither("update report_measure set value = 0 where report_id = ?", id))
        .containsOnly(DENIED);
    assertThat(
            byEither(
                """
                insert into report_measure (vendor_id, report_id, activity, channel, measure, value)
                select vendor_id, id, 'billing', 'voice', 'holdSeconds', 1
                from report where id = ?""",
                id))
        .containsOnly(RESTRICTED);
  }

  @Test
  void a_received_invoice() throws SQLException {
    UUID id = UUID.fromString(TestInvoice.january(contract).received());

    for (String change :
        List.of("net = 0", "number = 'another'", "item_amounts = array[1.0]", "revision = 9")) {
      String update = "update invoice set " + change + " where id = ?";
      assertThat(asClient(update, id)).as(change).isEqualTo(RESTRICTED);
      assertThat(asVendor(update, id)).as(change).isEqualTo(DENIED);
    }
    String accept =
        "update invoice set status = 'ACCEPTED', decided_at = now(), decided_by = 'x' where id = ?";
    assertThat(asVendor(accept, id)).isEqualTo(DENIED);
    assertThat(asClient(accept, id)).isEqualTo(DONE);
    assertThat(byEither("delete from invoice where id = ?", id)).containsOnly(DENIED);
    String another =
        """
        insert into invoice (vendor_id, contract_id, id, period, revision, number, issued_on,
          currency, net, item_descriptions, item_amounts, status, received_at, received_by)
        select vendor_id, contract_id, gen_random_uuid(), period, 2, 'another', issued_on,
          currency, net, array['Calls', 'Letters'], array[net - 1, %s], status, received_at, 'x'
        from invoice where id = ?""";
    assertThat(asClient(another.formatted("1.01"), id)).isEqualTo(CHECK_FAILED);
    assertThat(asClient(another.formatted("1.00"), id)).isEqualTo(DONE);
    assertThat(asVendor(another.formatted("1.00"), id)).isEqualTo(DENIED);
  }

  @Test
  void an_invoice_that_was_decided() throws SQLException {
    UUID id = UUID.fromString(TestInvoice.january(contract).accepted());

    assertThat(
            asClient(
                "update invoice set status = 'RECEIVED', decided_at = null, decided_by = null"
                    + " where id = ?",
                id))
        .isEqualTo(RESTRICTED);
    assertThat(asClient("update invoice set decided_at = now() where id = ?", id))
        .isEqualTo(RESTRICTED);
  }

  @Test
  void a_request_for_relief() throws SQLException {
    UUID id = UUID.fromString(TestRelief.january(contract).askedByVendor());

    for (String change :
        List.of("periods = '{2021-02-01}'", "clauses = '{empathy}'", "reason = 'Another'")) {
      String update = "update relief set " + change + " where id = ?";
      assertThat(asClient(update, id)).as(change).isEqualTo(RESTRICTED);
      assertThat(asVendor(update, id)).as(change).isEqualTo(RESTRICTED);
    }
    assertThat(byEither("delete from relief where id = ?", id)).containsOnly(DENIED);
    assertThat(asClient(closed("GRANTED", "VENDOR"), id)).isEqualTo(CHECK_FAILED);
    assertThat(asClient(closed("WITHDRAWN", "CLIENT"), id)).isEqualTo(CHECK_FAILED);
    assertThat(asClient(closed("GRANTED", "CLIENT"), id)).isEqualTo(DONE);
  }

  /// In whose name the vendor acts is not its own to say.
  @Test
  void a_vendor_neither_grants_what_it_asked_for_nor_asks_for_the_client() throws SQLException {
    UUID id = UUID.fromString(TestRelief.january(contract).askedByVendor());

    assertThat(asVendor(closed("GRANTED", "CLIENT"), id)).isEqualTo(DENIED);
    assertThat(asVendor(closed("GRANTED", "VENDOR"), id)).isEqualTo(CHECK_FAILED);
    assertThat(asVendor(closed("WITHDRAWN", "VENDOR"), id)).isEqualTo(DONE);
    String ask =
        """
        insert into relief (vendor_id, contract_id, id, periods, clauses, cause, reason, evidence,
          asked_for, asked_by, asked_at, status)
        select vendor_id, contract_id, gen_random_uuid(), periods, clauses, cause, reason, evidence,
          '%s', asked_by, asked_at, status
        from relief where id = ?""";
    assertThat(asVendor(ask.formatted("CLIENT"), id)).isEqualTo(DENIED);
    assertThat(asVendor(ask.formatted("VENDOR"), id)).isEqualTo(DONE);
  }

  private static String closed(String status, String side) {
    String reason = status.equals("WITHDRAWN") ? "null" : "'So it is'";
    return "update relief set status = '%s', closed_for = '%s', closed_by = 'x', closed_at = now(),"
            .formatted(status, side)
        + " decision_reason = %s where id = ?".formatted(reason);
  }

  private List<String> byEither(String sql, UUID id) throws SQLException {
    return List.of(asClient(sql, id), asVendor(sql, id));
  }

  private static String asClient(String sql, UUID id) throws SQLException {
    return DATABASE.asClient(about(sql, id));
  }

  private String asVendor(String sql, UUID id) throws SQLException {
    return DATABASE.asVendor(contract.vendorId(), about(sql, id));
  }

  private static String about(String sql, UUID id) {
    return sql.replace("?", "'" + id + "'");
  }

  private UUID scorecard() {
    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);
    return UUID.fromString(TestScorecard.of(contract, "2021-01"));
  }

  private static UUID published(UUID id) {
    TestScorecard.publish(id.toString());
    return id;
  }
}
