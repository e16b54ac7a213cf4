package dev.plumbline.vendor.activity.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {

  @ParameterizedTest(name = "{0} {1} {2} {3}: {5}")
  @CsvSource({
    "1, 1, 1, 1, 1,    OUTSOURCE,                 Criticality is below 2.5 and no factor reaches 4",
    "3, 3, 2, 1, 2.25, OUTSOURCE,                 Criticality is below 2.5 and no factor reaches 4",
    "3, 3, 3, 1, 2.5,  OUTSOURCE_WITH_SAFEGUARDS, Criticality is 2.5 or more",
    "1, 1, 4, 1, 1.75, OUTSOURCE_WITH_SAFEGUARDS, The factor elevated risk is 4",
    "4, 3, 3, 3, 3.25, OUTSOURCE_WITH_SAFEGUARDS, Criticality is 2.5 or more",
    "4, 4, 3, 3, 3.5,  KEEP_IN_HOUSE,             Criticality is 3.5 or more",
    "1, 1, 1, 5, 2,    KEEP_IN_HOUSE,             The factor customer proximity is 5",
    "1, 5, 5, 1, 3,    KEEP_IN_HOUSE,             The factor loyalty driver is 5",
    "5, 5, 5, 5, 5,    KEEP_IN_HOUSE,             Criticality is 3.5 or more",
  })
  void theFourFactorsDecide(
      int advantage,
      int loyalty,
      int risk,
      int proximity,
      BigDecimal criticality,
      Verdict verdict,
      String rule) {
    Placement placement =
        Placement.of(new Factors(advantage, loyalty, risk, proximity), Weights.EQUAL);

    assertThat(placement.criticality()).isEqualTo(criticality);
    assertThat(placement.verdict()).isEqualTo(verdict);
    assertThat(placement.rule()).isEqualTo(rule);
  }

  @Test
  void theAnswerSaysWhatWouldFlipIt() {
    assertThat(Placement.of(new Factors(2, 3, 3, 3), Weights.EQUAL).flips())
        .as("criticality 2.75: one point less is still 2.5, two are not")
        .containsExactly(
            new Flip(Factor.COMPETITIVE_ADVANTAGE, 2, 5, Verdict.KEEP_IN_HOUSE),
            new Flip(Factor.LOYALTY_DRIVER, 3, 5, Verdict.KEEP_IN_HOUSE),
            new Flip(Factor.LOYALTY_DRIVER, 3, 1, Verdict.OUTSOURCE),
            new Flip(Factor.ELEVATED_RISK, 3, 5, Verdict.KEEP_IN_HOUSE),
            new Flip(Factor.ELEVATED_RISK, 3, 1, Verdict.OUTSOURCE),
            new Flip(Factor.CUSTOMER_PROXIMITY, 3, 5, Verdict.KEEP_IN_HOUSE),
            new Flip(Factor.CUSTOMER_PROXIMITY, 3, 1, Verdict.OUTSOURCE));
  }

  @Test
  void whereNoSingleFactorCanChangeTheVerdictNothingFlipsIt() {
    assertThat(Placement.of(new Factors(5, 5, 5, 5), Weights.EQUAL).flips()).isEmpty();
  }

  @Test
  void aWeightMovesTheCriticality() {
    Weights riskAlone =
        new Weights(
            Map.of(
                Factor.COMPETITIVE_ADVANTAGE, BigDecimal.ZERO,
                Factor.LOYALTY_DRIVER, BigDecimal.ZERO,
                Factor.ELEVATED_RISK, BigDecimal.ONE,
                Factor.CUSTOMER_PROXIMITY, BigDecimal.ZERO));

    assertThat(Placement.of(new Factors(4, 4, 1, 4), riskAlone).criticality())
        .isEqualTo(BigDecimal.ONE);
    assertThat(Placement.of(new Factors(4, 4, 1, 4), riskAlone).verdict())
        .as("a factor of 4 asks for safeguards whatever it weighs")
        .isEqualTo(Verdict.OUTSOURCE_WITH_SAFEGUARDS);
  }

  @Test
  void aMeanThatDoesNotEndHas34Digits() {
    Weights thirds =
        new Weights(
            Map.of(
                Factor.COMPETITIVE_ADVANTAGE, BigDecimal.ONE,
                Factor.LOYALTY_DRIVER, BigDecimal.ONE,
                Factor.ELEVATED_RISK, BigDecimal.ONE,
                Factor.CUSTOMER_PROXIMITY, BigDecimal.ZERO));

    assertThat(Placement.of(new Factors(2, 1, 1, 1), thirds).criticality())
        .isEqualTo("1.333333333333333333333333333333333");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void aFactorIsRatedFrom1To5(int level) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Factors(1, 1, 1, level));
  }

  @Test
  void theStrictestThresholdComesFirst() {
    assertThat(Threshold.ALL)
        .extracting(Threshold::verdict)
        .isEqualTo(List.of(Verdict.KEEP_IN_HOUSE, Verdict.OUTSOURCE_WITH_SAFEGUARDS));
  }
}
