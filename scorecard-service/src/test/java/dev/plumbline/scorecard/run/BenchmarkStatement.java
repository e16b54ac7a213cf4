package dev.plumbline.scorecard.run;

import dev.plumbline.testkit.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;

/// What a run is measured against: one statement that pools the same measures of the same contracts
/// in the database itself, by the rights that a run has, and is then rolled back.
final class BenchmarkStatement implements AutoCloseable {

  private final Connection connection;
  private final YearMonth month;

  /// @param month which a run has scored
  BenchmarkStatement(YearMonth month) throws SQLException, IOException {
    this.month = month;
    connection = PostgresServer.shared().superuser("scorecard");
    try (Statement statement = connection.createStatement()) {
      statement.execute(script("benchmark-terms.sql"));
    }
    connection.setAutoCommit(false);
  }

  /// How long the statement takes.
  ///
  /// @throws IllegalStateException where its figures are not those of the run
  Duration run() throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local role scorecard_client");
      // As somebody would who writes one statement for millions of rows: nothing goes to disk.
      statement.execute("set local work_mem = '512MB'");
      long start = System.nanoTime();
      statement.execute(script("benchmark-statement.sql"));
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      compare(statement);
      return taken;
    } finally {
      connection.rollback();
    }
  }

  private void compare(Statement statement) throws SQLException, IOException {
    ResultSet row = statement.executeQuery(script("benchmark-differences.sql"));
    row.next();
    int differing = row.getInt("differing");
    int clauses = row.getInt("clauses");
    System.out.printf("Figures of %,d clauses compared, %,d differ%n", clauses, differing);
    if (differing > 0 || clauses == 0) {
      throw new IllegalStateException("The run and the statement do not do the same");
    }
  }

  private String script(String name) throws IOException {
    return BenchmarkScripts.read(name, "month", month.atDay(1).toString());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
