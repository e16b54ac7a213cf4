package dev.plumbline.service.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.testkit.postgres.RowSecurityRules;
import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the database itself shows and refuses, to SQL that asks for everything.
@QuarkusTest
class RowIsolationTest {

  @Inject Sql sql;

  private final UUID vendorA = UUID.randomUUID();
  private final UUID vendorB = UUID.randomUUID();
  private UUID memoOfA = vendorA;
  private UUID memoOfB = vendorB;

  @BeforeEach
  void oneMemoForEachVendor() {
    memoOfA = As.client(() -> sql.memo(vendorA, "for A"));
    memoOfB = As.client(() -> sql.memo(vendorB, "for B"));
  }

  @Test
  void theClientSeesTheRowsOfAllVendors() {
    assertThat(As.client(() -> sql.strings("select vendor_id::text from memo")))
        .contains(vendorA.toString(), vendorB.toString());
  }

  @Test
  void aVendorSeesItsOwnRowsAlone() {
    assertThat(As.vendor(vendorA, () -> sql.strings("select id::text from memo")))
        .containsExactly(memoOfA.toString());
  }

  @Test
  void aVendorChangesItsOwnRowsAlone() {
    assertThat(As.vendor(vendorA, () -> sql.update("update memo set title = 'new'"))).isEqualTo(1);
    assertThat(
            As.client(() -> sql.one("select title from memo where id = '%s'".formatted(memoOfB))))
        .isEqualTo("for B");
  }

  @Test
  void aVendorWritesNoRowOfAnother() {
    assertThatThrownBy(() -> As.vendor(vendorA, () -> sql.memo(vendorB, "foisted")))
        .hasRootCauseMessage(
            "ERROR: new row violates row-level security policy for table \"memo\"");
  }

  @Test
  void aVendorCannotFindOutThatAnothersRowExists() {
    String refused = "insert or update on table \"remark\" violates foreign key constraint";
    assertThatThrownBy(() -> As.vendor(vendorA, () -> remark(vendorA, memoOfB, "guess")))
        .hasStackTraceContaining(refused);
    assertThatThrownBy(() -> As.vendor(vendorA, () -> remark(vendorA, UUID.randomUUID(), "guess")))
        .hasStackTraceContaining(refused);
    assertThat(As.vendor(vendorA, () -> sql.memo(vendorA, "for B"))).isNotNull();
  }

  @Test
  void aPolicyMayHideSomeOfAVendorsOwnRows() {
    As.client(() -> remark(vendorA, memoOfA, "internal") + remark(vendorA, memoOfA, "open"));
    assertThat(As.vendor(vendorA, () -> sql.strings("select text from remark")))
        .containsExactly("open");
  }

  @Test
  void aViewShowsNoMoreThanItsTables() {
    assertThat(As.vendor(vendorA, () -> sql.strings("select title from memo_titles")))
        .containsExactly("for A");
  }

  /// Often enough for the driver to prepare the statement on the server, where its plan is kept.
  @Test
  void theRoleEndsWithTheTransaction() {
    String query = "select id::text from memo";
    for (int i = 0; i < 10; i++) {
      assertThat(As.vendor(vendorA, () -> sql.strings(query))).containsExactly(memoOfA.toString());
      assertThat(As.vendor(vendorB, () -> sql.strings(query))).containsExactly(memoOfB.toString());
      assertThat(As.client(() -> sql.strings(query)))
          .contains(memoOfA.toString(), memoOfB.toString());
    }
  }

  @Test
  void theSchemaKeepsTheRules() {
    assertThat(RowSecurityRules.violations(new TestDatabase("memo"))).isEmpty();
  }

  private int remark(UUID vendorId, UUID memoId, String text) {
    return sql.update(
        "insert into remark (id, vendor_id, memo_id, text) values (?, ?, ?, ?)",
        UUID.randomUUID(),
        vendorId,
        memoId,
        text);
  }
}
