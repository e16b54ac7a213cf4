package dev.plumbline.contract.agreement;

import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.testkit.postgres.SqlAttack.NOT_UNIQUE;
import static dev.plumbline.testkit.postgres.SqlAttack.OVERLAPPING;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.postgres.SqlAttack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the service's own login cannot make of a contract's life with SQL: it begins at its
/// beginning, and goes no way round.
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeGuardsTest {

  private static final String ACTIVATE =
      """
      update contract_version
      set status = 'ACTIVE', activated_by = 'somebody', activated_at = now() where """
          + " ";

  private final SqlAttack database = new SqlAttack("contract");
  private @Nullable Agreement active;

  @Test
  void whatOnlyOneSideSignedIsNeverEffective() throws SQLException {
    Agreement contract = TestContracts.inReview();
    assertThat(database.asClient(ACTIVATE + of(contract))).isEqualTo(RESTRICTED);
    TestContracts.accept(contract, 1);
    assertThat(database.asClient(ACTIVATE + of(contract))).isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @CsvSource({
    "status, IN_REVIEW",
    "status, ACTIVE",
    "status, SUPERSEDED",
    "round, 1",
    "effective_until, 2030-01-01",
    "activated_by, somebody",
    "activated_at, 2026-01-01T00:00:00Z",
  })
  void aVersionBeginsAsADraftThatNothingHasHappenedTo(String column, String value)
      throws SQLException {
    String attack =
        """
        insert into contract_version
        select (jsonb_populate_record(v, jsonb_build_object(
          'number', 2, 'id', gen_random_uuid(), '%s', '%s'))).*
        from contract_version v where %s"""
            .formatted(column, value, of(TestContracts.drafted()));
    assertThat(database.asClient(attack)).isEqualTo(RESTRICTED);
    assertThat(database.asOwner(attack)).isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number = 7",
        "id = gen_random_uuid()",
        "vendor_id = gen_random_uuid()",
        "created_at = now()",
        "writers = array['somebody']",
        "round = 1",
        "status = 'IN_REVIEW'",
        "status = 'IN_REVIEW', round = 2",
        "status = 'ACTIVE'",
      })
  void aDraftStaysTheOneThatItIsAndGoesToReviewRoundByRound(String change) throws SQLException {
    assertThat(
            database.asClient(
                "update contract_version set %s where %s"
                    .formatted(change, of(TestContracts.drafted()))))
        .isEqualTo(RESTRICTED);
  }

  @Test
  void noSignatureOfAnEarlierRoundComesBack() throws SQLException {
    Agreement contract = TestContracts.signed();
    TestContracts.withdraw(contract, 1).statusCode(200);
    TestContracts.submit(contract, 1);
    assertThat(
            database.asClient(
                "update contract_version set round = round - 1 where " + of(contract)))
        .isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vendor_id = gen_random_uuid()",
        "reference = 'other'",
        "title = 'Other'",
        "created_at = now()",
        "status = 'DRAFT'",
      })
  void aContractStaysTheOneThatItsTermsName(String change) throws SQLException {
    String attack = "update contract set %s where %s".formatted(change, of(active()));
    assertThat(database.asClient(attack)).isEqualTo(RESTRICTED);
    assertThat(database.asOwner(attack)).isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACTIVE", "EXPIRED", "TERMINATED"})
  void aContractIsActiveByAVersionThatIs(String status) throws SQLException {
    assertThat(
            database.asClient(
                "update contract set status = '%s' where %s"
                    .formatted(status, of(TestContracts.inReview()))))
        .isEqualTo(RESTRICTED);
    assertThat(
            database.asClient(
                """
                insert into contract
                select (jsonb_populate_record(c, jsonb_build_object('contract_id',
                  gen_random_uuid(), 'reference', 'x', 'status', '%s'))).*
                from contract c where %s"""
                    .formatted(status, of(active()))))
        .isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract", "contract_version", "version_signature", "contract_change"})
  void nothingAgreedIsEmptied(String table) throws SQLException {
    assertThat(database.asOwner("truncate %s cascade".formatted(table))).isEqualTo(RESTRICTED);
  }

  @Test
  void aPositionOfTheFeedLeavesNoGap() throws SQLException {
    Agreement contract = active();
    assertThat(
            database.asClient(
                """
                insert into contract_change
                  (position, kind, contract_id, vendor_id, reference, at, term_end, renewal)
                select max(position) + 2, 'EXPIRED', '%s', '%s', 'x', now(), now(), 'NONE'
                from contract_change"""
                    .formatted(contract.id(), contract.vendorId())))
        .isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @CsvSource({"1, 23505", "(select max(position) from contract_change), 23505", "0, 23514"})
  void aPositionOfTheFeedIsTakenOnce(String position, String state) throws SQLException {
    Agreement contract = active();
    assertThat(
            database.asClient(
                """
                insert into contract_change
                  (position, kind, contract_id, vendor_id, reference, at, term_end, renewal)
                values (%s, 'EXPIRED', '%s', '%s', 'x', now(), now(), 'NONE')"""
                    .formatted(position, contract.id(), contract.vendorId())))
        .isEqualTo(state);
  }

  @Test
  void aContractHasOneOpenVersion() throws SQLException {
    Agreement contract = TestContracts.drafted();
    assertThat(
            database.asClient(
                """
                insert into contract_version
                select (jsonb_populate_record(v, '{"number": 2}'
                  || jsonb_build_object('id', gen_random_uuid()))).*
                from contract_version v where """
                    + " "
                    + of(contract)))
        .isEqualTo(NOT_UNIQUE);
  }

  @Test
  void twoVersionsAreNeverInForceInOneMonth() throws SQLException {
    Agreement contract = TestContracts.activated(RUNNING);
    TestContracts.draft(contract, RUNNING);
    TestContracts.submit(contract, 2);
    TestContracts.approve(contract, 2);
    TestContracts.accept(contract, 2);
    assertThat(database.asClient(ACTIVATE + of(contract) + " and number = 2"))
        .isEqualTo(OVERLAPPING);
  }

  private Agreement active() {
    if (active == null) {
      active = TestContracts.activated(RUNNING);
    }
    return active;
  }

  private static String of(Agreement contract) {
    return "contract_id = '%s'".formatted(contract.id());
  }
}
