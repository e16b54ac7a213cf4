package dev.plumbline.scorecard.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The heap of the service that is tested, a process of its own.
final class ServiceHeap {

  private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

  private ServiceHeap() {}

  /// Bytes that are in use at this moment, after a full collection.
  static long live() throws IOException {
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(service().pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String histogram = new String(tool.getInputStream().readAllBytes(), UTF_8);
    Matcher total = TOTAL.matcher(histogram);
    if (!total.find()) {
      throw new IllegalStateException("No histogram: " + histogram);
    }
    return Long.parseLong(total.group(1));
  }

  private static ProcessHandle service() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().filter(it -> it.endsWith("java")).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
