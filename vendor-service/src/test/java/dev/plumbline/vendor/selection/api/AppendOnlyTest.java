package dev.plumbline.vendor.selection.api;

import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static dev.plumbline.vendor.selection.api.TestSelections.approve;
import static dev.plumbline.vendor.selection.api.TestSelections.propose;
import static dev.plumbline.vendor.selection.api.TestSelections.score;
import static dev.plumbline.vendor.selection.api.TestSelections.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.testkit.postgres.SqlAttack;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands, stands in the database too, for whoever asks.
@QuarkusTest
class AppendOnlyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update selection set brief = '{}' where id in $OPEN",
        "update selection set seed = 1 where id in $OPEN",
        "update selection set round = 9 where id in $OPEN",
        "delete from selection where id in $OPEN",
        "update score_sheet set content = '{}' where selection_id in $OPEN",
        "update score_sheet set submitted_at = null where selection_id in $OPEN",
        "delete from score_sheet where selection_id in $OPEN",
        "update award set reason = 'x' where selection_id in $OPEN",
        "delete from award where selection_id in $OPEN",
        "update award_approval set contract_draft = '{}' where selection_id in $OPEN",
        "delete from award_approval where selection_id in $OPEN",
      })
  void whatStandsCannotBeChanged(String sql) {
    UUID programme = awarded();

    assertThatThrownBy(() -> SelectionRows.execute(sql, programme))
        .hasMessageContaining("ERROR")
        .extracting("SQLState")
        .isEqualTo("23001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update selection set status = 'OPEN' where id in $OPEN",
        "update selection set criteria = '{}' where id in $OPEN",
      })
  void aClosedRoundIsHistory(String sql) {
    UUID programme = TestSelections.opened();
    TestSelections.close(programme);

    assertThatThrownBy(() -> SelectionRows.execute(sql, programme))
        .extracting("SQLState")
        .isEqualTo("23001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"selection", "candidate", "score_sheet", "award", "award_approval"})
  void noVendorReadsAnyOfIt(String table) throws SQLException {
    assertThat(new SqlAttack("vendor").asVendor(UUID.randomUUID(), "select * from " + table))
        .isEqualTo(DENIED);
  }

  private static UUID awarded() {
    UUID programme = TestSelections.prepared();
    UUID vendor = TestSelections.through(programme, "100");
    UUID other = TestSelections.through(programme, "90");
    TestSelections.PANEL.forEach(
        name -> scored(programme, name, score(vendor, "5"), score(other, "4")));
    Object award = propose(programme, vendor).statusCode(201).extract().path("id");
    approve(programme, award, Tokens.approver()).statusCode(200);
    return programme;
  }
}
