package dev.plumbline.scorecard.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNameTest {

  @ParameterizedTest
  @CsvSource({"A1, 1, 0", "D14, 14, 3", "Z2, 2, 25", "AA3, 3, 26", "AZ4, 4, 51", "XFD5, 5, 16383"})
  void is_what_spreadsheets_call_it(String name, int row, int column) {
    CellName cell = new CellName(row, column);

    assertThat(CellName.of(name)).contains(cell);
    assertThat(cell).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1", "A0", "ZZZZZZ1", "A12345678", "a1", "A-1", "$A$1", "A1 "})
  void is_none_otherwise(String name) {
    assertThat(CellName.of(name)).isEmpty();
  }
}
