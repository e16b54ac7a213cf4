package dev.plumbline.vendor.activity;

import static dev.plumbline.vendor.activity.TestActivities.NOW;
import static dev.plumbline.vendor.activity.TestActivities.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RuledTest {

  private final Waiver waiver = TestActivities.waiver(TODAY.plusDays(10));

  @Test
  void aRulingCountsThroughItsLastDay() {
    var ruled = new Ruled<>(waiver, null, 1);

    assertThat(ruled.on(TODAY)).isEqualTo(RulingState.IN_FORCE);
    assertThat(ruled.on(TODAY.plusDays(10))).isEqualTo(RulingState.IN_FORCE);
    assertThat(ruled.on(TODAY.plusDays(11))).isEqualTo(RulingState.EXPIRED);
  }

  @Test
  void itCountsNoLongerFromTheDayOfItsRevocationOn() {
    Instant nextDay = NOW.plus(Duration.ofDays(1));
    var ruled = new Ruled<>(waiver, TestActivities.revoked(waiver, nextDay), 1);

    assertThat(ruled.on(TODAY)).isEqualTo(RulingState.IN_FORCE);
    assertThat(ruled.on(TODAY.plusDays(1))).isEqualTo(RulingState.REVOKED);
    assertThat(ruled.on(TODAY.plusDays(11))).isEqualTo(RulingState.REVOKED);
  }

  @Test
  void aNewerOneReplacesIt() {
    assertThat(new Ruled<>(waiver, null, 2).on(TODAY)).isEqualTo(RulingState.REPLACED);
  }
}
