package dev.plumbline.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.service.transaction.Sql;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest {

  @Inject Audit audit;
  @Inject Sql sql;
  @Inject Transactions transactions;

  private final UUID memo = UUID.randomUUID();

  @Test
  void anEntrySaysWhoDidWhat() {
    transactions.runAsJob("tidy", () -> record(Map.of("amount", new BigDecimal("1200.10"))));
    assertThat(
            entry(
                "concat_ws(' ', actor, actor_name, action, resource_type, details, at > now() - interval '1 min')"))
        .isEqualTo("job:tidy tidy renamed memo {\"amount\": 1200.10} t");
  }

  @Test
  void anEntryFallsWithItsTransaction() {
    assertThatThrownBy(
            () ->
                transactions.runAsJob(
                    "tidy",
                    () -> {
                      record(null);
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(entry("count(*)::text")).isEqualTo("0");
  }

  @Test
  void anEntryStandsForEver() throws SQLException {
    transactions.runAsJob("tidy", () -> record(null));
    assertThatThrownBy(
            () -> transactions.asJob("tidy", () -> sql.update("delete from audit_entry")))
        .hasStackTraceContaining("permission denied for table audit_entry");
    try (Connection owner = new TestDatabase("memo").owner();
        Statement statement = owner.createStatement()) {
      assertThatThrownBy(() -> statement.execute("update audit_entry set actor = 'nobody'"))
          .hasMessageContaining("Rows of audit_entry are never changed or deleted");
    }
  }

  private void record(@Nullable Object details) {
    audit.record("renamed", "memo", memo, null, details);
  }

  private String entry(String what) {
    return transactions.asJob(
        "test",
        () -> sql.one("select %s from audit_entry where resource_id = '%s'".formatted(what, memo)));
  }
}
