package dev.plumbline.quickstart.process;

import dev.plumbline.quickstart.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One child over its life: the processes it has, one after the other.
final class RunningChild {

  private static final Duration POLL = Duration.ofMillis(100);

  private final Child child;
  private final RunFolder runFolder;
  private @Nullable Process process;
  private volatile List<ProcessHandle> family = List.of();
  private boolean stopped;

  RunningChild(Child child, RunFolder runFolder) {
    this.child = child;
    this.runFolder = runFolder;
  }

  String name() {
    return child.part().label();
  }

  /// Launches it and waits until it is ready; on a refusal nothing of it is left running.
  ///
  /// @return how long that took
  Duration start() throws InterruptedException {
    long began = System.nanoTime();
    Process launched = launch();
    while (!child.ready()) {
      if (!launched.isAlive()) {
        throw new Refusal(ending("ended while starting", launched));
      }
      if (since(began).compareTo(child.startLimit()) > 0) {
        child.terminate(launched);
        throw new Refusal(
            ending("was not ready after " + child.startLimit().toSeconds() + " s", launched));
      }
      Thread.sleep(POLL);
    }
    family = launched.descendants().toList();
    return since(began);
  }

  /// Waits for its end and says how it was. What it had started when it became ready ends with it:
  /// a script that is killed outright leaves the program it runs behind, which would go on holding
  /// the port.
  String awaitEnd() throws InterruptedException {
    Process running = launched();
    running.waitFor();
    family.forEach(ProcessHandle::destroyForcibly);
    return "%s ended (exit code %d, log in %s)."
        .formatted(name(), running.exitValue(), child.log());
  }

  private synchronized Process launch() {
    if (stopped) {
      throw new Refusal(name() + " is not to run any more.");
    }
    try {
      Process launched = child.launch();
      process = launched;
      runFolder.started(child.part(), launched.toHandle());
      return launched;
    } catch (IOException e) {
      throw new Refusal(
          name() + " could not be started: " + LogTail.cause(e, child.log()) + ".", e);
    }
  }

  private synchronized Process launched() {
    if (process == null) {
      throw new IllegalStateException(name() + " was never launched.");
    }
    return process;
  }

  private String ending(String what, Process ended) {
    String code = ended.isAlive() ? "" : " (exit code " + ended.exitValue() + ")";
    return name() + " " + what + code + ": " + LogTail.cause(child.log()) + ".";
  }

  /// Ends it for good.
  synchronized void stop() {
    stopped = true;
    if (process != null) {
      child.terminate(process);
      runFolder.ended(child.part());
    }
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
