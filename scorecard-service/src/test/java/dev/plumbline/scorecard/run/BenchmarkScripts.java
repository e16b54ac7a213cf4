package dev.plumbline.scorecard.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;

/// The benchmark's SQL.
final class BenchmarkScripts {

  private BenchmarkScripts() {}

  /// A script with the value of its one variable written in.
  static String read(String name, String variable, String value) throws IOException {
    try (InputStream script = BenchmarkScripts.class.getResourceAsStream(name)) {
      return new String(requireNonNull(script).readAllBytes(), UTF_8)
          .replace("${" + variable + "}", value);
    }
  }
}
