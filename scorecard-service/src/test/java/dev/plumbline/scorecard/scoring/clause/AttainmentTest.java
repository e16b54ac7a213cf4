package dev.plumbline.scorecard.scoring.clause;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.metric.Target;
import dev.plumbline.kernel.metric.Target.AtLeast;
import dev.plumbline.kernel.metric.Target.AtMost;
import dev.plumbline.kernel.metric.Target.Band;
import dev.plumbline.kernel.metric.Target.Within;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @ParameterizedTest
  @CsvSource({"200, 100", "227, 100", "229, 87.5", "235, 50", "239, 25", "243, 0", "300, 0"})
  void lower_is_better(BigDecimal value, BigDecimal attainment) {
    assertThat(Attainment.of(value, new AtMost(number("227"), number("235"))))
        .isEqualByComparingTo(attainment);
  }

  @ParameterizedTest
  @CsvSource({"51, 100", "50.25, 75", "49.5, 50", "48.75, 25", "48, 0", "0, 0"})
  void higher_is_better(BigDecimal value, BigDecimal attainment) {
    assertThat(Attainment.of(value, new AtLeast(number("51"), number("49.5"))))
        .isEqualByComparingTo(attainment);
  }

  @ParameterizedTest
  @CsvSource({
    "70, 0",
    "72.5, 25",
    "75, 50",
    "79, 90",
    "80, 100",
    "85, 100",
    "86, 83.3333333333333333333333333333333333",
    "88, 50",
    "91, 0",
    "100, 0"
  })
  void each_side_of_a_band_has_its_own_line(BigDecimal value, BigDecimal attainment) {
    Target band = new Within(band("80", "85"), band("75", "88"));
    assertThat(Attainment.of(value, band).setScale(20, RoundingMode.HALF_EVEN))
        .isEqualByComparingTo(attainment.setScale(20, RoundingMode.HALF_EVEN));
  }

  @Test
  void without_a_line_anything_worse_attains_nothing() {
    Target strict = new AtLeast(number("90"), number("90.0"));
    assertThat(Attainment.of(number("90"), strict)).isEqualByComparingTo(HUNDRED);
    assertThat(Attainment.of(number("89.999999"), strict)).isZero();
    Target oneSided = new Within(band("80", "85"), band("80", "88"));
    assertThat(Attainment.of(number("79.99"), oneSided)).isZero();
    assertThat(Attainment.of(number("88"), oneSided)).isEqualByComparingTo("50");
  }

  @Test
  void multiplies_first_and_divides_last() {
    assertThat(Attainment.of(number("2"), new AtLeast(number("4"), number("1"))))
        .isEqualTo("66.66666666666666666666666666666667");
  }

  @Property
  void is_monotone_in_the_value(
      @ForAll @BigRange(min = "0", max = "120") @Scale(3) BigDecimal one,
      @ForAll @BigRange(min = "0", max = "120") @Scale(3) BigDecimal other,
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal bound,
      @ForAll @BigRange(min = "0", max = "20") @Scale(2) BigDecimal span) {
    BigDecimal low = one.min(other);
    BigDecimal high = one.max(other);
    Target atLeast = new AtLeast(bound.add(span), bound);
    Target atMost = new AtMost(bound, bound.add(span));
    assertThat(Attainment.of(low, atLeast)).isLessThanOrEqualTo(Attainment.of(high, atLeast));
    assertThat(Attainment.of(low, atMost)).isGreaterThanOrEqualTo(Attainment.of(high, atMost));
  }

  /// Values below and above the band: the farther from it, the less.
  @Property
  void falls_on_either_side_of_a_band(
      @ForAll @BigRange(min = "0", max = "30") @Scale(3) BigDecimal near,
      @ForAll @BigRange(min = "0", max = "30") @Scale(3) BigDecimal farther,
      @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal width,
      @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal spanBelow,
      @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal spanAbove) {
    BigDecimal low = number("50");
    BigDecimal high = low.add(width);
    Target target =
        new Within(new Band(low, high), new Band(low.subtract(spanBelow), high.add(spanAbove)));
    BigDecimal far = near.add(farther);
    assertThat(Attainment.of(low.subtract(far), target))
        .isLessThanOrEqualTo(Attainment.of(low.subtract(near), target));
    assertThat(Attainment.of(high.add(far), target))
        .isLessThanOrEqualTo(Attainment.of(high.add(near), target));
    assertThat(Attainment.of(low.add(width.min(near)), target)).isEqualByComparingTo(HUNDRED);
  }

  @Property
  void stays_between_0_and_100_with_50_at_the_minimum(
      @ForAll @BigRange(min = "-50", max = "150") @Scale(3) BigDecimal value,
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal minimum,
      @ForAll @BigRange(min = "0.01", max = "20") @Scale(2) BigDecimal span) {
    Target target = new AtLeast(minimum.add(span), minimum);
    assertThat(Attainment.of(value, target)).isBetween(ZERO, HUNDRED);
    assertThat(Attainment.of(minimum, target)).isEqualByComparingTo("50");
    assertThat(Attainment.of(value, target).compareTo(BigDecimal.valueOf(50)) < 0)
        .isEqualTo(target.isBreachedBy(value));
  }

  private static Band band(String low, String high) {
    return new Band(number(low), number(high));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
