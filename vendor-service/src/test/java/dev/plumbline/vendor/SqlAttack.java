package dev.plumbline.vendor;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Statements that the database must refuse, and the SQLSTATE by which it does.
public final class SqlAttack {

  public static final String MISSING_PRIVILEGE = "42501";
  public static final String REFUSED_BY_TRIGGER = "23001";

  private static final TestDatabase DATABASE = new TestDatabase("vendor");

  private SqlAttack() {}

  /// By the service's login in the role that serves the client's people.
  public static String asClient(String statement) throws SQLException {
    return asService("set role vendor_client", statement);
  }

  /// By the service's login in the role that serves vendors.
  public static String asVendor(String statement) throws SQLException {
    return asService("set role vendor_vendor", statement);
  }

  /// By the owner of all tables.
  public static String asOwner(String statement) throws SQLException {
    try (Connection owner = DATABASE.owner()) {
      return refusal(owner, "select 1", statement);
    }
  }

  private static String asService(String role, String statement) throws SQLException {
    try (Connection service = DATABASE.connect(DATABASE.serviceUser())) {
      return refusal(service, role, statement);
    }
  }

  private static String refusal(Connection connection, String first, String refused)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(first);
      return catchThrowableOfType(SQLException.class, () -> statement.execute(refused))
          .getSQLState();
    }
  }
}
