package dev.plumbline.testkit.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// The one PostgreSQL server of this JVM: started on first use, gone with the JVM. A test of
/// failures may stop, kill and start it; it comes back on the same port with the same data.
///
/// Quarkus loads test classes once for each of its class loaders, so the server is known by two
/// system properties and not by a static field.
public final class PostgresServer {

  private static final String DATA = "testkit.postgres.data";
  private static final String PORT = "testkit.postgres.port";

  private final Postmaster postmaster;

  private PostgresServer(Postmaster postmaster) {
    this.postmaster = postmaster;
  }

  /// The server, started when nobody did so before.
  public static PostgresServer shared() {
    synchronized (Runtime.getRuntime()) {
      String data = System.getProperty(DATA);
      if (data != null) {
        int port = Integer.parseInt(System.getProperty(PORT, ""));
        return new PostgresServer(new Postmaster(Path.of(data), port));
      }
      Path fresh =
          Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg", "test-" + UUID.randomUUID());
      Postmaster postmaster = Postmaster.launch(fresh, 0);
      System.setProperty(DATA, fresh.toString());
      System.setProperty(PORT, Integer.toString(postmaster.port()));
      Runtime.getRuntime().addShutdownHook(new Thread(postmaster::discard, "postgres-discard"));
      return new PostgresServer(postmaster);
    }
  }

  public int port() {
    return postmaster.port();
  }

  /// The JDBC address of a database on this server.
  public String url(String database) {
    return "jdbc:postgresql://localhost:" + port() + "/" + database;
  }

  /// A connection of the superuser, for whom no policy counts.
  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(url(database), "postgres", "");
  }

  /// What the server says.
  Path log() {
    return postmaster.log();
  }

  /// Starts the server again; does nothing while it runs.
  public void start() {
    if (postmaster.process().isEmpty()) {
      Postmaster.launch(postmaster.data(), postmaster.port());
    }
  }

  /// Shuts the server down in order: every session is ended with a word, and no new one begins.
  public void stop() {
    postmaster.shutDown();
  }

  /// Ends every process of the server at once, as `kill -9` or a crash would.
  public void kill() {
    postmaster.kill();
  }
}
