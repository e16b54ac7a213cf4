package dev.plumbline.testkit.fault;

import java.time.Duration;

/// What a [FaultProxy] does to the bytes that pass through it.
sealed interface Fault {

  record None() implements Fault {}

  /// Connections open, and nothing moves.
  record Hang() implements Fault {}

  /// Every piece of data waits this long.
  record Delay(Duration time) implements Fault {}

  /// The connection breaks when the target has answered this many bytes.
  record CutAfter(long bytes) implements Fault {}
}
