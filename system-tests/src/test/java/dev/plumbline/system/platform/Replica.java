package dev.plumbline.system.platform;

import dev.plumbline.quickstart.FreePorts;
import dev.plumbline.quickstart.Part;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One more process of a service that runs, with the same settings, the same database, and a port
/// of its own. The platform does not know of it.
public final class Replica implements AutoCloseable {

  private static final String PORT = "QUARKUS_HTTP_PORT";

  private final Process process;
  private final String port;

  private Replica(Process process, String port) {
    this.process = process;
    this.port = port;
  }

  static Replica of(ProcessHandle original) throws IOException {
    String port = Objects.requireNonNull(FreePorts.environment().get(Part.GATEWAY.portVariable()));
    List<String> line = new ArrayList<>();
    line.add(original.info().command().orElseThrow());
    line.addAll(List.of(original.info().arguments().orElseThrow()));
    Path log = Path.of("target", "replica.log");
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment(original));
    builder.environment().put(PORT, port);
    Replica replica = new Replica(builder.start(), port);
    Runtime.getRuntime().addShutdownHook(new Thread(replica::close));
    return replica;
  }

  private static Map<String, String> environment(ProcessHandle original) throws IOException {
    Path file = Path.of("/proc", Long.toString(original.pid()), "environ");
    return Stream.of(Files.readString(file).split("\0"))
        .map(variable -> variable.split("=", 2))
        .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
  }

  /// Its address, without a slash at the end.
  public String url() {
    return "http://localhost:" + port;
  }

  /// Kills it outright.
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
