package dev.plumbline.scorecard.sql;

import dev.plumbline.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// A role that the service's transactions take on, with nothing of the service's code before the
/// database.
///
/// @param name the database's name for it
/// @param vendor the vendor it works for; empty for the client's role
public record TestRole(String name, String vendor) {

  /// What a trigger answers that guards rows which stand.
  public static final String STANDS = "23001";

  /// What a role is answered that has no grant.
  public static final String NOT_GRANTED = "42501";

  /// What breaks a check of the table.
  public static final String CHECKED = "23514";

  /// It would have been done.
  public static final String DONE = "00000";

  private static final TestDatabase DATABASE = new TestDatabase("scorecard");

  public static TestRole client() {
    return new TestRole("scorecard_client", "");
  }

  public static TestRole vendor(UUID id) {
    return new TestRole("scorecard_vendor", id.toString());
  }

  /// The SQL state that the statement ends with; whatever it did is taken back.
  public String tries(String sql, UUID id) {
    try (Connection connection = DATABASE.connect(DATABASE.serviceUser())) {
      connection.setAutoCommit(false);
      become(connection);
      String state = stateOf(connection, sql, id);
      connection.rollback();
      return state;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String stateOf(Connection connection, String sql, UUID id) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      if (statement.executeUpdate() == 0) {
        throw new AssertionError("No row is met by " + sql);
      }
      return DONE;
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }

  private void become(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select set_config('role', ?, true), set_config('plumbline.vendor', ?, true)")) {
      statement.setString(1, name);
      statement.setString(2, vendor);
      statement.execute();
    }
  }
}
