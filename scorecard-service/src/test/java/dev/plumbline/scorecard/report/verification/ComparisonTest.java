package dev.plumbline.scorecard.report.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  /// 3 of 150 are 2 per cent, 4 are 2 ⅔.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
             153, 150,   2, 2,                                    AGREED
             147, 150,   2, 2,                                    AGREED
          153.01, 150,   2, 2.006666666666666666666666666666667,  DIFFERENT
             154, 150,   2, 2.666666666666666666666666666666667,  DIFFERENT
               0, 150,   2, 100,                                  DIFFERENT
               0, 150, 100, 100,                                  AGREED
             150, 150,   0, 0,                                    AGREED
             151, 150,   0, 0.6666666666666666666666666666666667, DIFFERENT
               0,   0,   2, ,                                     AGREED
               1,   0,   2, ,                                     DIFFERENT
            0.01,   0, 100, ,                                     DIFFERENT
          """)
  void the_difference_in_per_cent_of_the_clients_figure_is_held_against_the_tolerance(
      BigDecimal vendor,
      BigDecimal client,
      BigDecimal tolerance,
      @Nullable BigDecimal difference,
      Verdict verdict) {
    Comparison comparison = new Comparison(vendor, client, tolerance);
    assertThat(comparison.verdict()).isEqualTo(verdict);
    assertThat(comparison.differencePercent().map(BigDecimal::stripTrailingZeros))
        .isEqualTo(Optional.ofNullable(difference).map(BigDecimal::stripTrailingZeros));
  }

  @Property
  void what_is_further_from_the_clients_figure_never_agrees_better(
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal client,
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal by,
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal more,
      @ForAll @BigRange(min = "0", max = "50") @Scale(1) BigDecimal tolerance) {
    Verdict near = new Comparison(client.add(by), client, tolerance).verdict();
    Verdict far = new Comparison(client.add(by).add(more), client, tolerance).verdict();
    assertThat(far).isGreaterThanOrEqualTo(near);
  }

  @Property
  void the_verdict_is_the_same_in_any_unit(
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal vendor,
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal client,
      @ForAll @BigRange(min = "0.001", max = "60") @Scale(3) BigDecimal unit) {
    BigDecimal two = BigDecimal.TWO;
    assertThat(new Comparison(vendor.multiply(unit), client.multiply(unit), two).verdict())
        .isEqualTo(new Comparison(vendor, client, two).verdict());
  }
}
