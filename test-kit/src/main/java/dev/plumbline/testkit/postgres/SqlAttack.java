package dev.plumbline.testkit.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// Attacks a service's database with SQL, as the service's own login in each of its roles, or as
/// the owner: what no fault of the code could do either. Each is answered with PostgreSQL's code of
/// how it ended, and leaves no trace.
public final class SqlAttack {

  /// The role lacks the right.
  public static final String DENIED = "42501";

  /// A trigger refuses any change.
  public static final String RESTRICTED = "23001";

  /// A foreign key names no row.
  public static final String NOT_THERE = "23503";

  public static final String CHECK_FAILED = "23514";
  public static final String NOT_UNIQUE = "23505";
  public static final String OVERLAPPING = "23P01";

  /// Nothing stands in its way: it would have been done.
  public static final String DONE = "00000";

  /// It would have been done, and no row is there to be changed.
  private static final String NO_ROW = "02000";

  private final TestDatabase database;
  private final String service;

  /// @param service the service's database, `contract` for instance, by which its roles are named
  public SqlAttack(String service) {
    this.database = new TestDatabase(service);
    this.service = service;
  }

  public String asClient(String attack) throws SQLException {
    try (Connection client = in(service + "_client")) {
      return end(client, attack);
    }
  }

  public String asVendor(UUID vendorId, String attack) throws SQLException {
    try (Connection vendor = in(vendorId)) {
      return end(vendor, attack);
    }
  }

  public String asOwner(String attack) throws SQLException {
    try (Connection owner = database.owner()) {
      return end(owner, attack);
    }
  }

  /// As the login itself, which names no role.
  public String withoutRole(String attack) throws SQLException {
    try (Connection login = database.connect(database.serviceUser())) {
      return end(login, attack);
    }
  }

  /// How many rows the vendor sees.
  public int seenByVendor(UUID vendorId, String table) throws SQLException {
    try (Connection vendor = in(vendorId);
        Statement statement = vendor.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getInt(1);
    }
  }

  private Connection in(UUID vendorId) throws SQLException {
    Connection vendor = in(service + "_vendor");
    try (Statement statement = vendor.createStatement()) {
      statement.execute("set plumbline.vendor = '%s'".formatted(vendorId));
    }
    return vendor;
  }

  private Connection in(String role) throws SQLException {
    Connection login = database.connect(database.serviceUser());
    try (Statement statement = login.createStatement()) {
      statement.execute("set role " + role);
    }
    return login;
  }

  private static String end(Connection connection, String attack) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(attack);
      int rows = statement.getUpdateCount();
      // What is checked at a commit only is checked now, since none comes.
      statement.execute("set constraints all immediate");
      return rows == 0 ? NO_ROW : DONE;
    } catch (SQLException refused) {
      return refused.getSQLState();
    } finally {
      connection.rollback();
    }
  }
}
