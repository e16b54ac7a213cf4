package dev.plumbline.quickstart.process;

import dev.plumbline.quickstart.Console;
import dev.plumbline.quickstart.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Starts children, restarts those that die later, and stops all of them.
///
/// A child that does not become ready is a [Refusal]. After that a death is reported and the child
/// started again with back-off ([RestartPolicy]); when one is given up, [#awaitFailure] returns.
public final class Supervisor implements AutoCloseable {

  /// Ctrl-C reaches the children as well as this process: a death is reported only when no stop has
  /// followed it within this time.
  private static final Duration SETTLE = Duration.ofMillis(500);

  private final RunFolder runFolder;
  private final Console console;
  private final InstantSource clock;
  private final Deque<List<RunningChild>> groups = new ArrayDeque<>();
  private final CompletableFuture<String> failure = new CompletableFuture<>();
  private final CountDownLatch stopping = new CountDownLatch(1);

  public Supervisor(RunFolder runFolder, Console console, InstantSource clock) {
    this.runFolder = runFolder;
    this.console = console;
    this.clock = clock;
  }

  /// Starts a group of children beside each other and returns when all are ready.
  ///
  /// @throws Refusal as soon as one of them cannot become ready
  public void start(List<? extends Child> children) throws InterruptedException {
    List<RunningChild> group =
        children.stream().map(child -> new RunningChild(child, runFolder)).toList();
    enlist(group);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var starts = new ExecutorCompletionService<RunningChild>(threads);
      group.forEach(child -> starts.submit(() -> start(child)));
      for (int ready = 0; ready < group.size(); ready++) {
        watch(starts.take().get());
      }
    } catch (ExecutionException e) {
      stopsWithin(SETTLE);
      throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private void enlist(List<RunningChild> group) {
    synchronized (groups) {
      if (isStopping()) {
        throw new Refusal("The platform is stopping.");
      }
      groups.push(group);
    }
  }

  private RunningChild start(RunningChild child) throws InterruptedException {
    Duration took = child.start();
    console.done(child.name(), "ready", took);
    return child;
  }

  private void watch(RunningChild child) {
    Thread.ofVirtual().name(child.name()).start(() -> keepAlive(child));
  }

  private void keepAlive(RunningChild child) {
    try {
      RestartPolicy policy = new RestartPolicy();
      String death = child.awaitEnd();
      while (!stopsWithin(SETTLE)) {
        Optional<Duration> pause = policy.afterDeath(clock.instant());
        if (pause.isEmpty()) {
          failure.complete(death + " That was the third time within a minute.");
          return;
        }
        console.say(death + " Starting it again in " + pause.get().toSeconds() + " s.");
        if (stopsWithin(pause.get())) {
          return;
        }
        death = liveAgain(child);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Starts a dead child and says how it ended the next time.
  private String liveAgain(RunningChild child) throws InterruptedException {
    try {
      start(child);
      return child.awaitEnd();
    } catch (Refusal refusal) {
      return refusal.sentence();
    }
  }

  private boolean stopsWithin(Duration time) throws InterruptedException {
    return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Waits until a child is given up, and says which and why.
  public String awaitFailure() {
    return failure.join();
  }

  public boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /// Stops every child, those started last first.
  @Override
  public void close() {
    stopping.countDown();
    synchronized (groups) {
      while (!groups.isEmpty()) {
        stop(groups.pop());
      }
    }
  }

  private static void stop(List<RunningChild> group) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      group.forEach(child -> threads.execute(child::stop));
    }
  }
}
