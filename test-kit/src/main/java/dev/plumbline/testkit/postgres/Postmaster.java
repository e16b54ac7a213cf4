package dev.plumbline.testkit.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The server's process, found by the file that PostgreSQL itself keeps in its data directory.
record Postmaster(Path data, int port) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Starts a server on the directory, which is made when it is not there. What is committed
  /// survives a killed server, but not a power cut: nothing waits for the disk.
  ///
  /// @param port 0 for any free one
  static Postmaster launch(Path data, int port) {
    try {
      Files.createDirectories(data);
      // A lock of this JVM on a file of the same name stays behind when a server was killed.
      Files.deleteIfExists(data.resolve("epg-lock"));
      Path log = log(data);
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPort(port)
              .setPGStartupWait(PATIENCE)
              .setOutputRedirector(Redirect.appendTo(log.toFile()))
              .setErrorRedirector(Redirect.appendTo(log.toFile()))
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("jit", "off")
              .start();
      return new Postmaster(data, server.getPort());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start, see " + data + ".log", e);
    }
  }

  /// What the server says, since its data were made.
  Path log() {
    return log(data);
  }

  private static Path log(Path data) {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  Optional<ProcessHandle> process() {
    try {
      Path file = data.resolve("postmaster.pid");
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
      return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// "Fast" shutdown, in PostgreSQL's words.
  void shutDown() {
    process()
        .ifPresent(
            server -> {
              signal(server, "-INT");
              await(List.of(server));
            });
  }

  /// Halted first, it starts no session more that would be left behind.
  void kill() {
    process()
        .ifPresent(
            server -> {
              signal(server, "-STOP");
              List<ProcessHandle> all =
                  Stream.concat(Stream.of(server), server.descendants()).toList();
              all.forEach(ProcessHandle::destroyForcibly);
              await(all);
            });
  }

  void discard() {
    kill();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    log().toFile().delete();
  }

  /// For what Java itself cannot send.
  private static void signal(ProcessHandle server, String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(server.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(List<ProcessHandle> processes) {
    CompletableFuture.allOf(
            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .join();
  }
}
