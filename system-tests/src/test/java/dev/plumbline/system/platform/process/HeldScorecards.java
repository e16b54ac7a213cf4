package dev.plumbline.system.platform.process;

import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Platform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Keeps every scorecard from being written until it is closed: a run that has begun stays in the
/// middle of its transaction, however late whoever wants to meet it there comes.
final class HeldScorecards implements AutoCloseable {

  private final Connection database;

  HeldScorecards(Platform platform) throws SQLException {
    String server = platform.url(Part.POSTGRESQL).replaceFirst("http", "jdbc:postgresql");
    database = DriverManager.getConnection(server + "/scorecard", "postgres", "");
    database.setAutoCommit(false);
    try (Statement lock = database.createStatement()) {
      lock.execute("lock table scorecard in share mode");
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
