package dev.plumbline.quickstart.platform;

import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.process.Child;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A child that is a command and is ready when an address answers 200.
///
/// @param environment what it is told, beside what this process inherited; of that, nothing that
///     configures Plumbline, Quarkus or Keycloak reaches it, so that a shell's leftovers change
///     nothing
record Program(
    Part part,
    Path log,
    Duration startLimit,
    List<String> command,
    Map<String, String> environment,
    URI readyAt)
    implements Child {

  private static final List<String> NOT_INHERITED =
      List.of("PLUMBLINE_", "QUARKUS_", "KC_", "JAVA_OPTS");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  @Override
  public Process launch() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(Redirect.from(new File("/dev/null")))
            .redirectOutput(Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeIf(Program::isNotInherited);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static boolean isNotInherited(String variable) {
    return NOT_INHERITED.stream().anyMatch(variable::startsWith);
  }

  @Override
  public boolean ready() {
    HttpRequest request = HttpRequest.newBuilder(readyAt).timeout(Duration.ofSeconds(2)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
