package dev.plumbline.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

  private final PostgresServer server = PostgresServer.shared();

  @AfterEach
  void itRuns() {
    server.start();
  }

  @Test
  void thereIsOneForAll() {
    assertThat(PostgresServer.shared().port()).isEqualTo(server.port());
  }

  @Test
  void itIsShutDownAndComesBackWithItsData() throws SQLException {
    assertGoesAndComesBack("stopped", PostgresServer::stop);
  }

  @Test
  void itIsKilledAndComesBackWithItsData() throws SQLException {
    assertGoesAndComesBack("killed", PostgresServer::kill);
  }

  private void assertGoesAndComesBack(String table, Consumer<PostgresServer> end)
      throws SQLException {
    try (Connection before = server.superuser("postgres");
        Statement statement = before.createStatement()) {
      statement.execute("create table " + table + " (id int)");
      end.accept(server);
      assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
    }
    assertThatThrownBy(() -> server.superuser("postgres")).hasMessageContaining("refused");

    server.start();
    try (Connection after = server.superuser("postgres");
        Statement statement = after.createStatement()) {
      statement.execute("drop table " + table);
    }
  }
}
