package dev.plumbline.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final RestartPolicy policy = new RestartPolicy();

  @Test
  void waitsLongerAfterTheSecondDeathAndGivesUpAtTheThird() {
    assertThat(policy.afterDeath(NOON)).contains(Duration.ofSeconds(1));
    assertThat(policy.afterDeath(NOON.plusSeconds(30))).contains(Duration.ofSeconds(2));
    assertThat(policy.afterDeath(NOON.plusSeconds(60))).isEmpty();
  }

  @Test
  void forgetsADeathAfterAMinute() {
    policy.afterDeath(NOON);
    policy.afterDeath(NOON.plusSeconds(30));

    assertThat(policy.afterDeath(NOON.plusSeconds(61))).contains(Duration.ofSeconds(2));
    assertThat(policy.afterDeath(NOON.plusSeconds(200))).contains(Duration.ofSeconds(1));
  }
}
