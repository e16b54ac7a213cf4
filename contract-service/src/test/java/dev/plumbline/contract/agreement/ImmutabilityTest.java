package dev.plumbline.contract.agreement;

import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.testkit.postgres.SqlAttack.CHECK_FAILED;
import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static dev.plumbline.testkit.postgres.SqlAttack.NOT_THERE;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.postgres.SqlAttack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is agreed, attacked with SQL by the service's own login in each of its roles: even a fault
/// in the code could not change it.
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImmutabilityTest {

  private final SqlAttack database = new SqlAttack("contract");
  private final Map<Kind, Agreement> targets = new EnumMap<>(Kind.class);

  private enum Kind {
    ACTIVE,
    AMENDED
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content = '{}'",
        "content = jsonb_set(content, '{clauses, 0, expected}', '1')",
        "terms = '{}'",
        "content_hash = repeat('0', 64)",
        "effective_from = '2020-01-01'",
        "author = 'somebody'",
        "writers = array['somebody']",
        "vendor_id = gen_random_uuid()",
        "id = gen_random_uuid()",
        "number = 7",
        "created_at = now()",
        "activated_by = 'somebody'",
        "activated_at = now()",
        "round = 7",
        "status = 'DRAFT'",
        "status = 'IN_REVIEW'",
        "status = 'IN_REVIEW', activated_by = null, activated_at = null",
      })
  void anEffectiveVersionSaysWhatItSays(String change) throws SQLException {
    Agreement contract = amended();
    for (int number : new int[] {1, 2}) {
      String attack = "update contract_version set %s where %s".formatted(change, of(contract));
      attack = attack + " and number = " + number;
      assertThat(database.asClient(attack)).isEqualTo(RESTRICTED);
      assertThat(database.asOwner(attack)).isEqualTo(RESTRICTED);
    }
  }

  @Test
  void anEffectiveVersionIsSupersededFromAMonthOnAndThatOnce() throws SQLException {
    assertThat(
            database.asClient(
                "update contract_version set effective_until = '2030-01-01' where " + of(active())))
        .isEqualTo(RESTRICTED);
    assertThat(
            database.asClient(
                "update contract_version set status = 'SUPERSEDED' where " + of(active())))
        .isEqualTo(CHECK_FAILED);
    assertThat(
            database.asClient(
                "update contract_version set status = 'SUPERSEDED', effective_until = '2030-01-01'"
                    + " where "
                    + of(active())))
        .isEqualTo(RESTRICTED);
    assertThat(
            database.asClient(
                "update contract_version set effective_until = '2022-01-01' where "
                    + of(amended())
                    + " and number = 1"))
        .isEqualTo(RESTRICTED);
  }

  @Test
  void whatLiesInReviewSaysWhatItSays() throws SQLException {
    String reviewed = of(TestContracts.inReview());
    assertThat(database.asClient("update contract_version set content = '{}' where " + reviewed))
        .isEqualTo(RESTRICTED);
    assertThat(
            database.asClient(
                "update contract_version set content_hash = repeat('0', 64) where " + reviewed))
        .isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contract",
        "contract_version",
        "version_signature",
        "contract_change",
        "audit_entry",
        "balance_policy",
        "version_balance",
        "version_award",
        "version_answer"
      })
  void nothingAgreedIsDeleted(String table) throws SQLException {
    active();
    String attack = "delete from " + table;
    assertThat(database.asClient(attack)).isEqualTo(DENIED);
    assertThat(database.asVendor(UUID.randomUUID(), attack)).isEqualTo(DENIED);
    assertThat(database.asClient("truncate " + table + " cascade")).isEqualTo(DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contract_version",
        "version_signature",
        "contract_change",
        "audit_entry",
        "balance_policy",
        "version_balance"
      })
  void notEvenByTheOwnerOfTheTables(String table) throws SQLException {
    active();
    assertThat(database.asOwner("delete from " + table)).isEqualTo(RESTRICTED);
  }

  @Test
  void noVendorReadsWhichPolicyItWasHeldTo() throws SQLException {
    UUID vendorId = active().vendorId();
    assertThat(database.seenByVendor(vendorId, "version_signature")).isPositive();
    assertThat(database.seenByVendor(vendorId, "version_balance")).isZero();
    assertThat(database.asVendor(vendorId, "select from balance_policy")).isEqualTo(DENIED);
  }

  @Test
  void anAnswerIsPartOfAnApproval() throws SQLException {
    Agreement reviewed = TestContracts.inReview();
    assertThat(
            database.asClient(
                """
                insert into version_answer
                  (vendor_id, contract_id, number, round, rule, clause, answer)
                values ('%s', '%s', 1, 1, 'easier-than-in-house', 'csat', 'Nobody approved it')"""
                    .formatted(reviewed.vendorId(), reviewed.id())))
        .isEqualTo(NOT_THERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table contract_version disable trigger all",
        "alter table contract_version disable row level security",
        "drop trigger contract_version_kept on contract_version",
        "set session_replication_role = replica",
        "set role contract_owner",
      })
  void theServiceCannotTakeTheGuardsAway(String attack) throws SQLException {
    assertThat(database.asClient(attack)).isEqualTo(DENIED);
  }

  @ParameterizedTest
  @CsvSource({
    "contract_change, position = position + 1000",
    "contract_change, at = now()",
    "contract_change, kind = 'TERMINATED'",
    "version_signature, signer_name = 'somebody'",
    "version_signature, content_hash = 'x'",
    "audit_entry, actor_name = 'somebody'",
  })
  void theFeedSignaturesAndTheAuditAreNeverRewritten(String table, String change)
      throws SQLException {
    active();
    String attack = "update %s set %s".formatted(table, change);
    assertThat(database.asClient(attack)).isEqualTo(DENIED);
    assertThat(database.asOwner(attack)).isEqualTo(RESTRICTED);
  }

  @Test
  void neitherSideSignsForTheOther() throws SQLException {
    Agreement contract = TestContracts.inReview();
    assertThat(database.asClient(signature(contract, "VENDOR", "approver"))).isEqualTo(DENIED);
    assertThat(database.asVendor(contract.vendorId(), signature(contract, "CLIENT", "vendor")))
        .isEqualTo(DENIED);
    assertThat(database.asVendor(UUID.randomUUID(), signature(contract, "VENDOR", "vendor")))
        .isEqualTo(RESTRICTED);
  }

  @Test
  void nobodySignsWhatDoesNotLieInReview() throws SQLException {
    assertThat(database.asClient(signature(TestContracts.drafted(), "CLIENT", "approver")))
        .isEqualTo(RESTRICTED);
    assertThat(database.asClient(signature(active(), "CLIENT", "approver"))).isEqualTo(RESTRICTED);
  }

  @Test
  void aVendorsRoleReadsItsOwnRowsAndWritesNone() throws SQLException {
    Agreement own = TestContracts.activated(RUNNING);
    TestContracts.draft(own, RUNNING);
    TestContracts.activated();
    for (String table : new String[] {"contract", "contract_version"}) {
      assertThat(database.seenByVendor(own.vendorId(), table)).as(table).isOne();
      assertThat(database.seenByVendor(UUID.randomUUID(), table)).as(table).isZero();
      assertThat(database.asVendor(own.vendorId(), "update %s set version = 0".formatted(table)))
          .isEqualTo(DENIED);
    }
    assertThat(database.asVendor(own.vendorId(), "select from contract_change")).isEqualTo(DENIED);
  }

  @Test
  void withoutARoleTheLoginReadsNothing() throws SQLException {
    assertThat(database.withoutRole("select from contract_version")).isEqualTo(DENIED);
  }

  private static String signature(Agreement contract, String side, String signer) {
    return """
        insert into version_signature
          (vendor_id, contract_id, number, round, side, id, signer, signer_name, content_hash, at)
        values ('%s', '%s', 1, 1, '%s', gen_random_uuid(), '%s', '%s', '%s', now())"""
        .formatted(
            contract.vendorId(),
            contract.id(),
            side,
            signer,
            signer,
            TestContracts.hash(contract, 1));
  }

  /// The attacks leave no trace, so all can aim at the same.
  private Agreement active() {
    return targets.computeIfAbsent(Kind.ACTIVE, _ -> TestContracts.activated(RUNNING));
  }

  /// Its first version is superseded, its second effective.
  private Agreement amended() {
    return targets.computeIfAbsent(Kind.AMENDED, _ -> TestContracts.amended());
  }

  private static String of(Agreement contract) {
    return "contract_id = '%s'".formatted(contract.id());
  }
}
