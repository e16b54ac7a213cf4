package dev.plumbline.vendor;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The service's clock in its tests: the real one, until a test sets a day.
@Singleton
public class TestClock extends Clock {

  private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

  private final AtomicReference<Clock> present = new AtomicReference<>(REAL);

  /// It is noon of this day, and stays so.
  public void set(LocalDate day) {
    Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    present.set(Clock.fixed(noon, ZoneOffset.UTC));
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
