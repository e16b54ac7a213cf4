package dev.plumbline.quickstart;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// What the user reads while the platform works. One line at a time, from any thread.
public final class Console {

  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  public void say(String line) {
    out.println(line);
  }

  /// Says that a step is done and how long it took: `  Keycloak            ready    5.1 s`.
  public void done(String what, String outcome, Duration took) {
    say(String.format(Locale.ROOT, "  %-18s  %-8s %6s s", what, outcome, tenths(took)));
  }

  private static String tenths(Duration duration) {
    long tenths = duration.plusMillis(50).toMillis() / 100;
    return tenths / 10 + "." + tenths % 10;
  }
}
