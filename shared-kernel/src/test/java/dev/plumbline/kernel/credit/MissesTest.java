package dev.plumbline.kernel.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissesTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  /// Months before January, the nearest last: `m` missed, `M` missed and in default by the count,
  /// `.` not missed.
  @ParameterizedTest
  @CsvSource({
    "...........,  false",
    ".........mm,  false",
    "........mmm,  true",
    "m.m.......m,  true",
    "mm.........m, false",
    "m.........mm, false",
    ".....mmmMmm,  false",
    "....mmmMmmm,  true",
  })
  void the_fourth_miss_within_12_months_is_a_default(String before, boolean isDefault) {
    Misses misses = Misses.NONE;
    for (int i = 0; i < before.length(); i++) {
      YearMonth month = JANUARY.minusMonths(before.length() - i);
      if (before.charAt(i) == 'M') {
        assertThat(misses.isOneTooMany(month)).isTrue();
        misses = Misses.NONE;
      } else if (before.charAt(i) == 'm') {
        misses = misses.with(month);
      }
    }
    assertThat(misses.isOneTooMany(JANUARY)).isEqualTo(isDefault);
  }
}
