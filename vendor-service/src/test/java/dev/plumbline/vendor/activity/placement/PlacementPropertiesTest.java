package dev.plumbline.vendor.activity.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

class PlacementPropertiesTest {

  @Property
  void raisingAFactorNeverMakesAVerdictMilder(
      @ForAll("factors") Factors factors, @ForAll("weights") Weights weights) {
    Placement placement = Placement.of(factors, weights);

    for (Factor factor : Factor.values()) {
      for (int level = factors.of(factor); level <= Factor.HIGHEST; level++) {
        Placement raised = Placement.of(factors.with(factor, level), weights);
        assertThat(raised.verdict()).isGreaterThanOrEqualTo(placement.verdict());
        assertThat(raised.criticality()).isGreaterThanOrEqualTo(placement.criticality());
      }
    }
  }

  /// The flips are found by looking at every level of every factor.
  @Property
  void theFlipsAreTheSmallestChangesThatLeadElsewhereAndAllOfThem(
      @ForAll("factors") Factors factors, @ForAll("weights") Weights weights) {
    Placement placement = Placement.of(factors, weights);
    var nearest = new HashMap<String, Map.Entry<Integer, Verdict>>();
    for (Factor factor : Factor.values()) {
      int from = factors.of(factor);
      IntStream.rangeClosed(Factor.LOWEST, Factor.HIGHEST)
          .forEach(
              to -> {
                Verdict verdict = Placement.of(factors.with(factor, to), weights).verdict();
                if (verdict != placement.verdict()) {
                  nearest.merge(
                      factor + (to > from ? " up" : " down"),
                      entry(to, verdict),
                      (one, other) ->
                          Math.abs(one.getKey() - from) < Math.abs(other.getKey() - from)
                              ? one
                              : other);
                }
              });
    }

    var told = new HashMap<String, Map.Entry<Integer, Verdict>>();
    for (Flip flip : placement.flips()) {
      assertThat(flip.from()).isEqualTo(factors.of(flip.factor()));
      told.put(
          flip.factor() + (flip.to() > flip.from() ? " up" : " down"),
          entry(flip.to(), flip.verdict()));
    }
    assertThat(told).isEqualTo(nearest).hasSize(placement.flips().size());
  }

  @Property
  void scalingTheWeightsChangesNothing(
      @ForAll("factors") Factors factors,
      @ForAll("weights") Weights weights,
      @ForAll @BigRange(min = "0.01", max = "1000") BigDecimal scale) {
    var scaled = new EnumMap<Factor, BigDecimal>(Factor.class);
    weights.byFactor().forEach((factor, weight) -> scaled.put(factor, weight.multiply(scale)));

    assertThat(Placement.of(factors, new Weights(scaled)))
        .isEqualTo(Placement.of(factors, weights));
  }

  @Provide
  Arbitrary<Factors> factors() {
    Arbitrary<Integer> level = Arbitraries.integers().between(Factor.LOWEST, Factor.HIGHEST);
    return Combinators.combine(level, level, level, level).as(Factors::new);
  }

  @Provide
  Arbitrary<Weights> weights() {
    Arbitrary<BigDecimal> weight =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.TEN)
            .ofScale(2)
            .edgeCases(cases -> cases.add(BigDecimal.ZERO, BigDecimal.ONE));
    return Combinators.combine(weight, weight, weight, weight)
        .filter((one, two, three, four) -> one.add(two).add(three).add(four).signum() > 0)
        .as(
            (one, two, three, four) ->
                new Weights(
                    Map.of(
                        Factor.COMPETITIVE_ADVANTAGE, one,
                        Factor.LOYALTY_DRIVER, two,
                        Factor.ELEVATED_RISK, three,
                        Factor.CUSTOMER_PROXIMITY, four)));
  }
}
