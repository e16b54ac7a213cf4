package dev.plumbline.system.platform;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what has no event of its own.
public final class Patience {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Patience() {}

  /// Asks again and again.
  ///
  /// @param state what to say when it never happens
  public static void until(BooleanSupplier happened, Supplier<String> state) {
    long began = System.nanoTime();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() - began > LIMIT.toNanos()) {
        throw new AssertionError("Waited in vain: " + state.get());
      }
      pause();
    }
  }

  /// Waits for the end of all of these. What a killed process had started is taken away by the
  /// system a moment later.
  public static void untilEnded(List<ProcessHandle> processes) {
    until(
        () -> processes.stream().noneMatch(ProcessHandle::isAlive),
        () -> "Left behind: " + processes.stream().filter(ProcessHandle::isAlive).toList());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
