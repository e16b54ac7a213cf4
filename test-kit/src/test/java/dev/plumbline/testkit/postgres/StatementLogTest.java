package dev.plumbline.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {

  @Test
  void whatTheTransactionSendsIsToldAndNothingElse() {
    List<String> sent =
        StatementLog.of(
            () -> {
              send("select 'before'");
              listenTo("select 'one'", "select 'two',\n  'lines'");
              send("select 'after'");
            });

    assertThat(sent)
        .containsExactly("select 'one'", "select 'two',", "select 'prepared', $1", "COMMIT");
  }

  private static void listenTo(String... statements) {
    try (Connection server = PostgresServer.shared().superuser("postgres");
        Statement statement = server.createStatement();
        PreparedStatement prepared = server.prepareStatement("select 'prepared', ?")) {
      server.setAutoCommit(false);
      statement.execute(StatementLog.LISTEN);
      for (String each : statements) {
        statement.execute(each);
      }
      prepared.setInt(1, 5);
      prepared.execute();
      server.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(String sql) {
    try (Connection server = PostgresServer.shared().superuser("postgres");
        Statement statement = server.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
