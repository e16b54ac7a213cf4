package dev.plumbline.service.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.testkit.postgres.PostgresServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens when a transaction cannot become who it should be: the login has lost the role.
@QuarkusTest
class RefusedRoleTest {

  @Inject Sql sql;
  @Inject TransactionManager manager;

  private final UUID vendorA = UUID.randomUUID();
  private final UUID vendorB = UUID.randomUUID();

  @BeforeEach
  void theLoginMayNoLongerBecomeAVendor() throws SQLException {
    As.client(() -> sql.memo(vendorA, "for A"));
    As.client(() -> sql.memo(vendorB, "for B"));
    administer("revoke memo_vendor from memo_service");
  }

  @AfterEach
  void theLoginMayAgain() throws SQLException {
    administer("grant memo_vendor to memo_service with inherit false, set true");
  }

  @Test
  void itReadsNothingAndIsRolledBack() throws Exception {
    List<Integer> status =
        As.bound(
            new Actor("test", "test", vendorA),
            () -> {
              QuarkusTransaction.begin();
              try {
                assertThatThrownBy(() -> sql.strings("select title from memo")).isNotNull();
                assertThatThrownBy(() -> sql.strings("select title from memo")).isNotNull();
                return List.of(statusOfTransaction());
              } finally {
                QuarkusTransaction.rollback();
              }
            });
    assertThat(status).containsExactly(Status.STATUS_MARKED_ROLLBACK);
    assertThat(manager.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
  }

  @Test
  void theConnectionServesOthersAsThemselvesAfterwards() throws SQLException {
    for (int i = 0; i < 30; i++) {
      assertThatThrownBy(() -> As.vendor(vendorA, () -> sql.strings("select title from memo")))
          .isNotNull();
    }
    theLoginMayAgain();
    assertThat(As.vendor(vendorB, () -> sql.strings("select title from memo")))
        .containsExactly("for B");
    assertThat(As.client(() -> sql.one("select current_user::text"))).isEqualTo("memo_client");
  }

  private int statusOfTransaction() {
    try {
      return manager.getStatus();
    } catch (jakarta.transaction.SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void administer(String sql) throws SQLException {
    try (Connection superuser = PostgresServer.shared().superuser("memo");
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}
