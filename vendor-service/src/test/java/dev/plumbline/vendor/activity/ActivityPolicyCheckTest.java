package dev.plumbline.vendor.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.vendor.activity.placement.Factor;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActivityPolicyCheckTest {

  private static final String REFUSAL =
      "plumbline.activity.weights must give every factor 0 or more, and one more than 0";

  private final Map<Factor, BigDecimal> weights = new EnumMap<>(Factor.class);

  ActivityPolicyCheckTest() {
    Stream.of(Factor.values()).forEach(factor -> weights.put(factor, BigDecimal.ZERO));
    weights.put(Factor.ELEVATED_RISK, BigDecimal.ONE);
  }

  @Test
  void oneFactorMayCountAlone() {
    assertThat(refusals()).isEmpty();
  }

  @Test
  void nothingMayBeMissingOrNegativeAndNotAllMayBe0() {
    weights.put(Factor.ELEVATED_RISK, BigDecimal.ZERO);
    assertThat(refusals()).containsExactly(REFUSAL);

    weights.put(Factor.ELEVATED_RISK, BigDecimal.valueOf(-1));
    assertThat(refusals()).containsExactly(REFUSAL);

    weights.remove(Factor.ELEVATED_RISK);
    weights.put(Factor.LOYALTY_DRIVER, BigDecimal.ONE);
    assertThat(refusals()).containsExactly(REFUSAL);
  }

  private Stream<String> refusals() {
    return new ActivityPolicyCheck(() -> weights).refusals();
  }
}
