package dev.plumbline.scorecard;

import dev.plumbline.testkit.time.MovableClock;
import jakarta.inject.Singleton;

/// The service's clock in its tests.
@Singleton
public class TestClock extends MovableClock {}
