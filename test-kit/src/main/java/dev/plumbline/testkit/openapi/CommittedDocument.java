package dev.plumbline.testkit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The `openapi.yaml` in a module's folder, which is what integrators build on, against the one
/// that the package build made of the code. To be asked in `verify`: before, the emitted one may be
/// that of a test run.
public final class CommittedDocument {

  static final Path COMMITTED = Path.of("openapi.yaml");
  private static final Path EMITTED = Path.of("target", "openapi", "openapi.yaml");

  private CommittedDocument() {}

  /// Compares the two.
  ///
  /// @throws AssertionError when they differ, with the first lines that do
  public static void matchesTheCode() {
    List<String> committed = lines(COMMITTED);
    List<String> emitted = lines(EMITTED);
    if (!committed.equals(emitted)) {
      int at =
          IntStream.range(0, Math.max(committed.size(), emitted.size()))
              .filter(line -> !Objects.equals(line(committed, line), line(emitted, line)))
              .findFirst()
              .orElseThrow();
      throw new AssertionError(
          """
          openapi.yaml is not what the code says, from line %d on:
            committed: %s
            the code:  %s
          `./plumbline openapi` writes it anew; look at the difference as an integrator would."""
              .formatted(at + 1, line(committed, at), line(emitted, at)));
    }
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "(the end)";
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
