package dev.plumbline.service.time;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/// Lets `@PastOrPresent` and its like go by the one clock, and not by the machine's time zone.
@Singleton
class ConstraintClock implements ClockProvider {

  private final Clock clock;

  ConstraintClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Clock getClock() {
    return clock;
  }
}
