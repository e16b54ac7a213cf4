package dev.plumbline.quickstart.process;

import dev.plumbline.quickstart.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A program that the platform runs: how it is launched, when it is ready, how it is stopped.
public interface Child {

  Part part();

  /// Where its output goes.
  Path log();

  /// How long it may take to become ready.
  Duration startLimit();

  Process launch() throws IOException;

  /// Whether it answers now; asked again and again, and false for as long as nothing answers.
  boolean ready();

  /// Asks it to end, and ends it when it does not.
  default void terminate(Process process) {
    Termination.end(process.toHandle());
  }
}
