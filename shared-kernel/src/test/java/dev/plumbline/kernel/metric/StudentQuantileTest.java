package dev.plumbline.kernel.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentQuantileTest {

  /// From the published tables, whose figures are rounded to three decimals or more.
  @ParameterizedTest
  @CsvSource({
    "2, 4.3026527297",
    "3, 3.1824463053",
    "4, 2.7764451052",
    "5, 2.5705818356",
    "9, 2.2621571628",
    "30, 2.0422724563",
    "99, 1.9842169516",
    "100, 1.9839715185",
    "1000, 1.9623390808"
  })
  void is_that_of_the_tables(int freedom, String quantile) {
    assertThat(StudentQuantile.of(freedom)).isEqualTo(quantile);
  }
}
