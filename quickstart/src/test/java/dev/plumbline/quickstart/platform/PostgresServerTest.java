package dev.plumbline.quickstart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quickstart.Console;
import dev.plumbline.quickstart.FreePorts;
import dev.plumbline.quickstart.Settings;
import dev.plumbline.quickstart.process.RunFolder;
import dev.plumbline.quickstart.process.Supervisor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PostgresServerTest {

  @TempDir private Path home;
  private Settings settings;

  @BeforeEach
  void chooseFoldersAndPorts() throws IOException {
    Map<String, String> environment = new HashMap<>(FreePorts.environment());
    environment.put("PLUMBLINE_HOME", home.toString());
    settings = Settings.of(environment);
    Files.createDirectories(settings.logs());
    Files.createDirectories(settings.data());
  }

  @Test
  void isDurableAndComesBackWithItsDataWhenItIsKilled() throws Exception {
    Console quiet = new Console(new PrintStream(OutputStream.nullOutputStream()));
    try (RunFolder runFolder = RunFolder.take(settings.run());
        Supervisor supervisor = new Supervisor(runFolder, quiet, InstantSource.system())) {
      supervisor.start(List.of(new PostgresServer(settings, Versions.read().postgresql())));
      assertThat(List.of(ask("show fsync"), ask("show synchronous_commit"))).containsOnly("on");
      prepareTwice(new ServiceDatabase("vendor"));
      ask("create table kept (answer int); insert into kept values (42) returning answer");

      ProcessHandle killed = server();
      killed.destroyForcibly();
      killed.onExit().join();

      assertThat(askUntilAnswered("select answer from kept")).isEqualTo("42");
    }
    assertThat(settings.data().resolve("postgresql/postmaster.pid")).doesNotExist();
  }

  private void prepareTwice(ServiceDatabase database) throws SQLException {
    new Databases(settings).prepare(database);
    new Databases(settings).prepare(database);
    assertThat(
            ask(
                "select string_agg(rolname, ' ' order by rolname) from pg_roles where rolname ~"
                    + " '^vendor_'"))
        .isEqualTo("vendor_client vendor_owner vendor_service vendor_vendor");
  }

  private ProcessHandle server() throws IOException {
    String number = Files.readString(settings.run().resolve("postgresql.process"));
    return ProcessHandle.of(Long.parseLong(number.split(" ", 2)[0])).orElseThrow();
  }

  /// The first column of the first row that a script's last statement answers.
  private String ask(String sql) throws SQLException {
    String url = Databases.url(settings, Databases.SUPERUSER);
    try (var connection = DriverManager.getConnection(url, Databases.SUPERUSER, "");
        var statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      var result = statement.getResultSet();
      result.next();
      return result.getString(1);
    }
  }

  private String askUntilAnswered(String sql) throws InterruptedException {
    while (true) {
      try {
        return ask(sql);
      } catch (SQLException notYet) {
        Thread.sleep(100);
      }
    }
  }
}
