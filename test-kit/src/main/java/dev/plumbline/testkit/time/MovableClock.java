package dev.plumbline.testkit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A service's clock in its tests: the real one, until a test sets a time. A service makes a bean
/// of it, which takes the place of the real clock's.
public class MovableClock extends Clock {

  private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

  private final AtomicReference<Clock> present = new AtomicReference<>(REAL);

  /// It is noon of this day, and stays so.
  public void set(LocalDate day) {
    set(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  /// It is this instant, and stays so.
  public void set(Instant instant) {
    present.set(Clock.fixed(instant, ZoneOffset.UTC));
  }

  public void reset() {
    present.set(REAL);
  }

  @Override
  public Instant instant() {
    return present.get().instant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return present.get().withZone(zone);
  }
}
