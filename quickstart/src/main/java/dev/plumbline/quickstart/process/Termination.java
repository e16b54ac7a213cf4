package dev.plumbline.quickstart.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Ends a process and everything it started: first politely, then not.
final class Termination {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Termination() {}

  static void end(ProcessHandle process) {
    List<ProcessHandle> family = process.descendants().toList();
    process.destroy();
    if (!ended(process)) {
      process.destroyForcibly();
    }
    family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    ended(process);
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("A process cannot fail to be waited for.", impossible);
    }
  }
}
