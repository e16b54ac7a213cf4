package dev.plumbline.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "EUR, 1.005,  1.00", "EUR, 1.015,  1.02", "EUR, 1.0151, 1.02", "JPY, 2.5, 2",
    "JPY, 3.5,    4", "KWD, 1.0005, 1.000", "KWD, 1.0015, 1.002", "EUR, -1.005, -1.00"
  })
  void rounds_half_even_to_the_minor_unit(Currency currency, BigDecimal amount, String rounded) {
    assertThat(Money.rounded(amount, currency)).hasToString(rounded + " " + currency);
  }

  @Test
  void equal_amounts_are_equal_however_they_are_written() {
    assertThat(euros("5")).isEqualTo(euros("5.00")).isEqualTo(euros("5.0000"));
    assertThat(euros("1E+2")).hasToString("100.00 EUR");
  }

  @Test
  void refuses_more_decimals_than_the_minor_unit() {
    assertThatThrownBy(() -> euros("0.001")).hasMessage("an amount in EUR has at most 2 decimals");
  }

  @Test
  void refuses_what_has_no_minor_unit() {
    assertThatThrownBy(() -> Money.zero(Currency.getInstance("XAU")))
        .hasMessage("XAU has no minor unit");
  }

  @Test
  void never_mixes_currencies() {
    Money yen = new Money(BigDecimal.ONE, Currency.getInstance("JPY"));
    assertThatThrownBy(() -> euros("1").plus(yen)).hasMessage("JPY is not EUR");
    assertThatThrownBy(() -> euros("1").compareTo(yen)).hasMessage("JPY is not EUR");
  }

  @Test
  void takes_per_cent_rounded_once() {
    assertThat(euros("87450.00").percent(new BigDecimal("12"))).isEqualTo(euros("10494.00"));
    assertThat(euros("0.25").percent(new BigDecimal("50"))).isEqualTo(euros("0.12"));
    assertThat(euros("0.35").percent(new BigDecimal("50"))).isEqualTo(euros("0.18"));
  }

  @Test
  void adds_and_subtracts() {
    assertThat(euros("1.10").plus(euros("2.20"))).isEqualTo(euros("3.30"));
    assertThat(euros("1.10").minus(euros("1.20"))).hasToString("-0.10 EUR");
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }
}
