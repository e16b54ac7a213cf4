package dev.plumbline.testkit.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A service's database with the roles of production, made by service-kit's own
/// `database-roles.sql`, on the [shared server][PostgresServer].
///
/// @param name the service's database, `vendor` for example; its roles are named after it
public record TestDatabase(String name) {

  private static final String ROLES = "dev/plumbline/service/database-roles.sql";

  /// Makes the database anew, empty, in place of one of the same name.
  public TestDatabase create() {
    try (Connection server = PostgresServer.shared().superuser("postgres");
        Statement statement = server.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      statement.execute("create database " + name + " template template0");
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot make the database " + name, e);
    }
    try (Connection database = PostgresServer.shared().superuser(name);
        Statement statement = database.createStatement()) {
      statement.execute(roles());
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot make the roles of the database " + name, e);
    }
    return this;
  }

  public String url() {
    return PostgresServer.shared().url(name);
  }

  public String ownerUser() {
    return name + "_owner";
  }

  /// The login that the service runs as.
  public String serviceUser() {
    return name + "_service";
  }

  /// Each role's password is its name.
  public Connection connect(String user) throws SQLException {
    return DriverManager.getConnection(url(), user, user);
  }

  /// A connection that sees every row, for arranging and for looking behind the service's back.
  public Connection owner() throws SQLException {
    return connect(ownerUser());
  }

  private String roles() {
    try (InputStream script =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(ROLES)) {
      if (script == null) {
        throw new IllegalStateException(ROLES + " is not on the class path; add service-kit");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${database}", name)
          .replace("${owner_password}", ownerUser())
          .replace("${service_password}", serviceUser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
