package dev.plumbline.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProRataTest {

  @Test
  void the_demos_capped_month() {
    assertThat(ProRata.limit(euros("csat", "5771.70", "abn", "3672.90"), euros("8745.00")))
        .isEqualTo(euros("csat", "5344.17", "abn", "3400.83"));
  }

  @Test
  void leaves_alone_what_is_within_the_limit() {
    assertThat(ProRata.limit(euros("a", "4.00", "b", "6.00"), euros("10.00")))
        .isEqualTo(euros("a", "4.00", "b", "6.00"));
  }

  @Test
  void what_is_left_goes_to_the_largest_and_ties_to_the_first_key() {
    assertThat(ProRata.limit(euros("a", "1.00", "b", "1.00", "c", "1.00"), euros("1.00")))
        .isEqualTo(euros("a", "0.34", "b", "0.33", "c", "0.33"));
    assertThat(ProRata.limit(euros("a", "1.00", "b", "1.00", "c", "1.01"), euros("1.00")))
        .isEqualTo(euros("a", "0.33", "b", "0.33", "c", "0.34"));
    assertThat(ProRata.limit(euros("a", "1.00", "b", "1.00", "c", "1.00"), euros("0.02")))
        .isEqualTo(euros("a", "0.01", "b", "0.01", "c", "0.00"));
  }

  @Test
  void a_limit_of_nothing_leaves_nothing() {
    assertThat(ProRata.limit(euros("a", "7.00"), euros("0.00"))).isEqualTo(euros("a", "0.00"));
  }

  @Property
  void the_sum_is_the_limit_and_each_share_within_a_minor_unit_of_exact(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1_000_000) Integer> cents,
      @ForAll @IntRange(max = 1_000_000) int limit,
      @ForAll("currencies") Currency currency) {
    Map<Integer, Money> amounts = new TreeMap<>();
    for (int key = 0; key < cents.size(); key++) {
      amounts.put(key, units(cents.get(key), currency));
    }
    Money bound = units(limit, currency);
    Money sum = sum(amounts, currency);
    Map<Integer, Money> limited = ProRata.limit(amounts, bound);

    assertThat(sum(limited, currency)).isEqualTo(sum.compareTo(bound) < 0 ? sum : bound);
    amounts.forEach(
        (key, amount) -> {
          Money share = limited.getOrDefault(key, Money.zero(currency));
          assertThat(share).isBetween(Money.zero(currency), amount);
          if (sum.compareTo(bound) > 0) {
            BigDecimal off =
                share
                    .minorUnits()
                    .multiply(sum.minorUnits())
                    .subtract(amount.minorUnits().multiply(bound.minorUnits()));
            assertThat(off.abs()).isLessThanOrEqualTo(sum.minorUnits());
          }
        });
  }

  @Provide
  Arbitrary<Currency> currencies() {
    return Arbitraries.of("EUR", "JPY", "KWD").map(Currency::getInstance);
  }

  private static Money sum(Map<?, Money> amounts, Currency currency) {
    return amounts.values().stream().reduce(Money.zero(currency), Money::plus);
  }

  private static Money units(int units, Currency currency) {
    return Money.ofMinorUnits(BigDecimal.valueOf(units), currency);
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }

  private static Map<String, Money> euros(String... keysAndAmounts) {
    Map<String, Money> amounts = new TreeMap<>();
    for (int i = 0; i < keysAndAmounts.length; i += 2) {
      amounts.put(keysAndAmounts[i], euros(keysAndAmounts[i + 1]));
    }
    return amounts;
  }
}
