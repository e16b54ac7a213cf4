package dev.plumbline.quickstart.platform;

import dev.plumbline.quickstart.Console;
import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Settings;
import dev.plumbline.quickstart.process.Child;
import dev.plumbline.quickstart.process.RunFolder;
import dev.plumbline.quickstart.process.Supervisor;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The whole platform on one machine: everything is up when [#start] returns, and nothing runs any
/// more when [#close] returns.
public final class Platform implements AutoCloseable {

  private final Settings settings;

  private final RunFolder runFolder;
  private final Supervisor supervisor;

  private Platform(Settings settings, Console console, RunFolder runFolder) {
    this.settings = settings;
    this.runFolder = runFolder;
    this.supervisor = new Supervisor(runFolder, console, InstantSource.system());
  }

  /// Takes the state folder for one platform, and ends what an earlier one left running in it.
  ///
  /// @throws dev.plumbline.quickstart.Refusal when another platform holds the folder
  public static Platform in(Settings settings, Console console) {
    RunFolder runFolder = RunFolder.take(settings.run());
    List<Part> leftovers = runFolder.endLeftovers();
    if (!leftovers.isEmpty()) {
      console.say(
          "Ended what an earlier run left: "
              + leftovers.stream().map(Part::label).collect(Collectors.joining(", "))
              + ".");
    }
    return new Platform(settings, console, runFolder);
  }

  /// Starts PostgreSQL, then the rest beside each other.
  ///
  /// @throws dev.plumbline.quickstart.Refusal with one sentence; [#close] then leaves nothing
  ///     running
  public void start() throws IOException, InterruptedException {
    Preflight.portsAreFree(settings);
    Preflight.diskHasRoom(settings.state(), Preflight.DISK_NEEDED);
    Versions versions = Versions.read();
    List<Program> services = new Services(settings).programs();
    Files.createDirectories(settings.data());
    forgetOldLogs();
    supervisor.start(List.of(new PostgresServer(settings, versions.postgresql())));
    Databases databases = new Databases(settings);
    Services.databases().forEach(databases::prepare);
    KeycloakServer keycloak = new KeycloakServer(settings, versions.keycloak());
    keycloak.prepare(databases);
    List<Child> together = new ArrayList<>(services);
    together.addFirst(keycloak.program());
    supervisor.start(together);
  }

  private void forgetOldLogs() throws IOException {
    Files.createDirectories(settings.logs());
    for (Part part : Part.values()) {
      Files.deleteIfExists(settings.log(part));
    }
  }

  /// Waits until a process dies for the third time within a minute, and says so.
  public String awaitFailure() {
    return supervisor.awaitFailure();
  }

  public boolean isStopping() {
    return supervisor.isStopping();
  }

  /// Stops every process and gives up the state folder.
  @Override
  public void close() throws IOException {
    supervisor.close();
    runFolder.close();
  }
}
