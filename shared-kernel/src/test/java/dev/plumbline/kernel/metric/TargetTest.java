package dev.plumbline.kernel.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.kernel.metric.Target.AtLeast;
import dev.plumbline.kernel.metric.Target.AtMost;
import dev.plumbline.kernel.metric.Target.Band;
import dev.plumbline.kernel.metric.Target.Within;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource({"90.0, true, false", "89.99, false, false", "89, false, false", "88.99, false, true"})
  void higher_is_better(BigDecimal value, boolean met, boolean breached) {
    check(new AtLeast(number(90), number(89)), value, met, breached);
  }

  @ParameterizedTest
  @CsvSource({"67.0, true, false", "67.01, false, false", "70, false, false", "70.01, false, true"})
  void lower_is_better(BigDecimal value, boolean met, boolean breached) {
    check(new AtMost(number(67), number(70)), value, met, breached);
  }

  @ParameterizedTest
  @CsvSource({
    "74.99, false, true", "75, false, false", "79.99, false, false", "80, true, false",
    "85, true, false", "85.01, false, false", "88, false, false", "88.01, false, true"
  })
  void within_a_band(BigDecimal value, boolean met, boolean breached) {
    check(new Within(band(80, 85), band(75, 88)), value, met, breached);
  }

  @Test
  void a_minimum_is_not_stricter_than_what_is_expected() {
    assertThatThrownBy(() -> new AtLeast(number(89), number(90)))
        .hasMessage("minimum is stricter than expected");
    assertThatThrownBy(() -> new AtMost(number(70), number(67)))
        .hasMessage("minimum is stricter than expected");
    assertThatThrownBy(() -> new Within(band(80, 85), band(81, 88)))
        .hasMessage("minimum is stricter than expected");
    assertThatThrownBy(() -> new Within(band(80, 85), band(75, 84)))
        .hasMessage("minimum is stricter than expected");
    assertThatThrownBy(() -> band(5, 4)).hasMessage("a band's low is not above its high");
  }

  private static void check(Target target, BigDecimal value, boolean met, boolean breached) {
    assertThat(target.isMetBy(value)).isEqualTo(met);
    assertThat(target.isBreachedBy(value)).isEqualTo(breached);
  }

  private static Band band(int low, int high) {
    return new Band(number(low), number(high));
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }
}
