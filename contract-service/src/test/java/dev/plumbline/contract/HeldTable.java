package dev.plumbline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/// A table that can be read and not written until it is let go, so that a request stops in the
/// middle.
public final class HeldTable implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final String table;
  private final Connection holder;

  public HeldTable(String table) throws SQLException {
    this.table = table;
    this.holder = new TestDatabase("contract").owner();
    holder.setAutoCommit(false);
    try (Statement lock = holder.createStatement()) {
      lock.execute("lock table " + table + " in share mode");
    }
  }

  /// Returns when a request waits to write.
  public void awaitWriter() throws SQLException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isAwaited()) {
      assertThat(Instant.now()).as("somebody waits to write").isBefore(end);
      Thread.onSpinWait();
    }
  }

  private boolean isAwaited() throws SQLException {
    try (Statement look = holder.createStatement();
        ResultSet row =
            look.executeQuery(
                "select exists (select from pg_locks where not granted and relation = '%s'::regclass)"
                    .formatted(table))) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    holder.rollback();
    holder.close();
  }
}
