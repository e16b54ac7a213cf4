package dev.plumbline.contract.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Prints that somebody looked at and approved. What a test prints is left in
/// `target/golden`, to be looked at and, if it is right, to take the approved one's place.
final class Golden {

  private static final Path PRINTED = Path.of("target/golden");

  private Golden() {}

  static void assertSame(String name, String printed) {
    write(name, printed.getBytes(StandardCharsets.UTF_8));
    assertThat(printed).isEqualTo(approved(name));
  }

  static void write(String name, byte[] printed) {
    try {
      Files.createDirectories(PRINTED);
      Files.write(PRINTED.resolve(name), printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String approved(String name) {
    try (InputStream approved = Golden.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(approved).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
