package dev.plumbline.quickstart.platform;

import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Refusal;
import dev.plumbline.quickstart.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// The databases on the embedded server, made by its superuser. On this one machine a role's
/// password is its name, as everywhere in the demo.
final class Databases {

  static final String SUPERUSER = "postgres";
  private static final String ROLES = "/dev/plumbline/service/database-roles.sql";

  private final Settings settings;

  Databases(Settings settings) {
    this.settings = settings;
  }

  static String url(Settings settings, String database) {
    return "jdbc:postgresql://localhost:" + settings.port(Part.POSTGRESQL) + "/" + database;
  }

  /// Makes a service's database and its roles, or makes sure of them.
  void prepare(ServiceDatabase database) {
    String name = database.database();
    if (!exists(name)) {
      execute(SUPERUSER, "create database " + name);
    }
    execute(
        name,
        rolesTemplate()
            .replace("${database}", name)
            .replace("${owner_password}", database.owner())
            .replace("${service_password}", database.login()));
  }

  /// Drops a database with its content, if it is there, and makes it anew with an owner of the
  /// same name.
  void recreate(String name) {
    execute(SUPERUSER, "drop database if exists " + name + " with (force)");
    execute(SUPERUSER, "drop role if exists " + name);
    execute(SUPERUSER, "create role " + name + " login password '" + name + "'");
    execute(SUPERUSER, "create database " + name + " owner " + name);
  }

  boolean exists(String name) {
    try (Connection connection = connect(SUPERUSER);
        PreparedStatement query =
            connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, name);
      return query.executeQuery().next();
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  private void execute(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(settings, database), SUPERUSER, SUPERUSER);
  }

  private static Refusal refusal(SQLException e) {
    return new Refusal("The databases could not be prepared: " + e.getMessage(), e);
  }

  private static String rolesTemplate() {
    try (InputStream in = Databases.class.getResourceAsStream(ROLES)) {
      if (in == null) {
        throw new IllegalStateException("service-kit does not hold " + ROLES + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
