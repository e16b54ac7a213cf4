package dev.plumbline.service.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Bulk data under row-level security.
@QuarkusTest
class BulkCopyTest {

  @Inject Sql sql;
  @Inject Session session;

  private final UUID vendorA = UUID.randomUUID();
  private final UUID vendorB = UUID.randomUUID();

  @Test
  void copyIntoAGuardedTableIsRefused() {
    assertThatThrownBy(() -> As.client(() -> copyIn("memo (id, vendor_id, title, version)")))
        .hasStackTraceContaining("COPY FROM not supported with row-level security");
  }

  @Test
  void anImportGoesThroughAStagingTable() {
    As.client(
        () -> {
          sql.update(
              "create temp table stage (id uuid, vendor_id uuid, title text, version bigint)"
                  + " on commit drop");
          copyIn("pg_temp.stage");
          return sql.update(
              "insert into memo (id, vendor_id, title, version)"
                  + " select id, vendor_id, title, version from pg_temp.stage");
        });
    assertThat(As.vendor(vendorA, () -> sql.strings("select title from memo")))
        .containsExactly("imported");
  }

  @Test
  void aVendorMakesNoTemporaryTables() {
    assertThatThrownBy(
            () -> As.vendor(vendorA, () -> sql.update("create temp table mine (id uuid)")))
        .hasStackTraceContaining("permission denied to create temporary tables");
  }

  @Test
  void anExportObeysThePolicies() {
    As.client(() -> sql.memo(vendorA, "for A"));
    As.client(() -> sql.memo(vendorB, "for B"));
    assertThat(As.vendor(vendorB, this::copyOut)).isEqualTo("for B\n");
  }

  private long copyIn(String table) {
    String row = UUID.randomUUID() + "\t" + vendorA + "\timported\t0\n";
    return session.doReturningWork(
        connection -> {
          try {
            return copies(connection)
                .copyIn("copy " + table + " from stdin", new StringReader(row));
          } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String copyOut() {
    return session.doReturningWork(
        connection -> {
          var out = new StringWriter();
          try {
            copies(connection).copyOut("copy (select title from memo) to stdout", out);
          } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString();
        });
  }

  private static CopyManager copies(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }
}
