package dev.plumbline.quickstart.platform;

import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Settings;
import dev.plumbline.quickstart.process.Child;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The embedded PostgreSQL, as durable as any: it runs with its own defaults for `fsync` and
/// `synchronous_commit`, and what was committed survives a kill.
final class PostgresServer implements Child {

  private final Settings settings;
  private final String version;
  private final Path data;

  PostgresServer(Settings settings, String version) {
    this.settings = settings;
    this.version = version;
    this.data = settings.data().resolve("postgresql");
  }

  @Override
  public Part part() {
    return Part.POSTGRESQL;
  }

  @Override
  public Path log() {
    return settings.log(Part.POSTGRESQL);
  }

  @Override
  public Duration startLimit() {
    return Duration.ofMinutes(1);
  }

  @Override
  public Process launch() throws IOException {
    Path programs = PostgresPrograms.unpacked(settings.dist(), version).resolve("bin");
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(programs);
    }
    return run(
        programs.resolve("postgres"),
        List.of(
            "-D", data.toString(),
            "-p", Integer.toString(settings.port(Part.POSTGRESQL)),
            "-c", "listen_addresses=localhost",
            "-c", "unix_socket_directories=",
            "-c", "max_connections=120",
            "-c", "timezone=UTC"));
  }

  private void initialise(Path programs) throws IOException {
    Process initdb =
        run(
            programs.resolve("initdb"),
            List.of(
                "-D",
                data.toString(),
                "-U",
                Databases.SUPERUSER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C"));
    if (initdb.onExit().join().exitValue() != 0) {
      throw new IOException("initdb failed");
    }
  }

  /// PostgreSQL refuses to run as root; in a user namespace of its own it is not.
  private Process run(Path program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(program.toString());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log().toFile()))
        .start();
  }

  @Override
  public boolean ready() {
    String url = Databases.url(settings, Databases.SUPERUSER);
    try (var connection = DriverManager.getConnection(url, Databases.SUPERUSER, "")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }
}
