package dev.plumbline.quickstart.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How long to wait before a dead process is started again, and when to give it up: the wait
/// doubles with each death of the last minute, and the third death within a minute is the last.
final class RestartPolicy {

  static final Duration WINDOW = Duration.ofSeconds(60);
  static final int DEATHS = 3;

  private final Deque<Instant> deaths = new ArrayDeque<>();

  /// The wait before the next start, or nothing when there should be none.
  Optional<Duration> afterDeath(Instant now) {
    while (!deaths.isEmpty() && deaths.getFirst().isBefore(now.minus(WINDOW))) {
      deaths.removeFirst();
    }
    deaths.addLast(now);
    return deaths.size() >= DEATHS
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(1L << (deaths.size() - 1)));
  }
}
