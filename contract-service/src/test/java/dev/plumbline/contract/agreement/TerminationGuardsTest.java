package dev.plumbline.contract.agreement;

import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.testkit.postgres.SqlAttack.CHECK_FAILED;
import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static dev.plumbline.testkit.postgres.SqlAttack.NOT_UNIQUE;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.agreement.api.TestTerminations;
import dev.plumbline.testkit.postgres.SqlAttack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the service's own login cannot make of the end of a contract with SQL.
@QuarkusTest
class TerminationGuardsTest {

  private final LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);

  private final SqlAttack database = new SqlAttack("contract");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ends_on = ends_on + 1",
        "given_on = given_on - 1",
        "kind = 'FOR_CAUSE'",
        "reason = 'other'",
        "recorded_by = 'somebody'",
        "vendor_id = gen_random_uuid()",
        "id = gen_random_uuid()",
      })
  void aTerminationSaysWhatItSays(String change) throws SQLException {
    String attack = "update termination set %s where %s".formatted(change, of(terminated()));
    assertThat(database.asClient(attack)).isEqualTo(RESTRICTED);
    assertThat(database.asOwner(attack)).isEqualTo(RESTRICTED);
  }

  @Test
  void aWithdrawalIsWholeAndForEver() throws SQLException {
    Agreement contract = terminated();
    assertThat(
            database.asClient("update termination set withdrawn_at = now() where " + of(contract)))
        .isEqualTo(CHECK_FAILED);

    String tag = TestContracts.tag(TestTerminations.path(contract));
    TestTerminations.withdraw(contract, tag).statusCode(204);
    assertThat(
            database.asClient(
                "update termination set withdrawn_by = null, withdrawn_at = null,"
                    + " withdrawal_reason = null where "
                    + of(contract)))
        .isEqualTo(RESTRICTED);
  }

  @Test
  void aContractHasOneTermination() throws SQLException {
    assertThat(
            database.asClient(
                """
                insert into termination
                select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
                from termination t where %s"""
                    .formatted(of(terminated()))))
        .isEqualTo(NOT_UNIQUE);
  }

  @Test
  void onlyWhatIsActiveIsTerminated() throws SQLException {
    for (Agreement contract : List.of(TestContracts.signed(), TestContracts.activated())) {
      assertThat(
              database.asClient(
                  """
                  insert into termination (id, vendor_id, contract_id, kind, given_on, ends_on,
                    reason, recorded_by, recorded_at)
                  values (gen_random_uuid(), '%s', '%s', 'MUTUAL', now(), now(), 'x', 'x', now())"""
                      .formatted(contract.vendorId(), contract.id())))
          .isEqualTo(RESTRICTED);
    }
  }

  @Test
  void nobodyDeletesOrEmptiesTerminations() throws SQLException {
    Agreement contract = terminated();
    assertThat(database.asClient("delete from termination")).isEqualTo(DENIED);
    assertThat(database.asOwner("delete from termination")).isEqualTo(RESTRICTED);
    assertThat(database.asOwner("truncate termination")).isEqualTo(RESTRICTED);
    assertThat(database.asVendor(contract.vendorId(), "update termination set reason = 'x'"))
        .isEqualTo(DENIED);
    assertThat(database.seenByVendor(contract.vendorId(), "termination")).isOne();
    assertThat(database.seenByVendor(UUID.randomUUID(), "termination")).isZero();
  }

  @Test
  void aContractIsTerminatedByATerminationToItsDay() throws SQLException {
    String attack =
        "update contract set status = 'TERMINATED', ends_at = null, term_end = current_date + 1"
            + " where ";
    assertThat(database.asClient(attack + of(TestContracts.activated(RUNNING))))
        .isEqualTo(RESTRICTED);
    assertThat(database.asClient(attack + of(terminated()))).isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status = 'ACTIVE', ends_at = now()",
        "status = 'TERMINATED'",
        "term_end = term_end + 1",
        "version = version + 1",
      })
  void whatIsOverIsOver(String change) throws SQLException {
    String attack =
        "update contract set %s where %s".formatted(change, of(TestContracts.activated()));
    assertThat(database.asClient(attack)).isEqualTo(RESTRICTED);
    assertThat(database.asOwner(attack)).isEqualTo(RESTRICTED);
  }

  private Agreement terminated() {
    Agreement contract = TestContracts.activated(RUNNING);
    TestTerminations.terminate(contract, "MUTUAL", yesterday, yesterday.plusDays(30))
        .statusCode(201);
    return contract;
  }

  private static String of(Agreement contract) {
    return "contract_id = '%s'".formatted(contract.id());
  }
}
