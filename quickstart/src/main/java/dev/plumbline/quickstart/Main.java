package dev.plumbline.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The commands behind `./plumbline` that need the platform; the script does what does not.
public final class Main {

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private Main() {}

  public static void main(String[] arguments) {
    // The embedded PostgreSQL logs through SLF4J; its server's own log is what tells.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(run(List.of(arguments), new Console(System.out)));
  }

  /// Of `up`, returns only when the platform could not start or go on: Ctrl-C ends it through a
  /// hook.
  private static int run(List<String> arguments, Console console) {
    try {
      Settings settings = Settings.of(System.getenv());
      switch (String.join(" ", arguments)) {
        case "up" -> new Up(settings, console).run(true);
        case "up --empty" -> new Up(settings, console).run(false);
        case "reset" -> {
          Reset.run(settings, console);
          return DONE;
        }
        default -> {
          console.say("Use ./plumbline up, ./plumbline up --empty or ./plumbline reset.");
          return WRONG_USE;
        }
      }
    } catch (Refusal refusal) {
      console.say(refusal.sentence());
    } catch (IOException | UncheckedIOException e) {
      console.say("Plumbline could not read or write its files: " + e.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return FAILED;
  }
}
