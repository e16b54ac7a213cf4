package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// Runs `kubectl kustomize`. A machine without kubectl skips what needs it; a build server fails.
final class Kustomize {

  private static final Path FOLDER = Path.of("..", "k8s");

  private Kustomize() {}

  /// The YAML documents of a folder below `k8s`.
  static String render(String folder) {
    return kubectl("kustomize", FOLDER.resolve(folder).toString());
  }

  /// What `kubectl` says of itself.
  static String version() {
    return kubectl("version", "--client");
  }

  private static String kubectl(String... arguments) {
    Optional<Path> kubectl = onPath("kubectl");
    Assumptions.assumeTrue(
        kubectl.isPresent() || System.getenv("CI") != null, "no kubectl: manifests not checked");
    assertThat(kubectl).as("kubectl on the path").isPresent();
    var command = new ArrayList<String>();
    command.add(kubectl.get().toString());
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile("kubectl", ".out");
      Path errors = Files.createTempFile("kubectl", ".err");
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends within 30 s").isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readString(output);
      } finally {
        Files.delete(output);
        Files.delete(errors);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static Optional<Path> onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
