package dev.plumbline.scorecard.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.sheet.reading.Figures.Figure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers as people write them, a whole file at a time.
class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                       | 7
          0                       | 0
          -3                      | -3
          1234                    | 1234
          3.5                     | 3.5
          3,5                     | 3.5
          0.123                   | 0.123
          0,123                   | 0.123
          1234.567                | 1234.567
          12.50                   | 12.50
          1.234                   | ambiguous-number
          1,234                   | ambiguous-number
          -1.234                  | ambiguous-number
          100 1.234               | 100 ambiguous-number
          0.5 1.234               | 0.5 1.234
          0,5 1,234               | 0.5 1.234
          0,5 1.234               | 0.5 thousands-separator
          0.5 1,234               | 0.5 thousands-separator
          1,5 2.5                 | decimal-mark-mixed decimal-mark-mixed
          1,5 2.5 7               | decimal-mark-mixed decimal-mark-mixed 7
          1,5 2.5 1.234           | decimal-mark-mixed decimal-mark-mixed decimal-mark-mixed
          1.234,56                | thousands-separator
          1,234.56                | thousands-separator
          1.234.567               | thousands-separator
          1.234.567 2,345         | thousands-separator 2.345
          1,234,567 2,345         | thousands-separator thousands-separator
          1.234,56 9,8            | thousands-separator 9.8
          1'234                   | thousands-separator
          1'234.5 2.345           | thousands-separator 2.345
          12e3                    | not-a-number
          1.2.3                   | not-a-number
          1.                      | not-a-number
          .5                      | not-a-number
          +5                      | not-a-number
          n/a                     | not-a-number
          -                       | not-a-number
          12%                     | not-a-number
          0x10                    | not-a-number
          ١٢                      | not-a-number
          """)
  void are_read_where_the_file_leaves_no_doubt(String file, String expected) {
    assertThat(
            Arrays.stream(file.split(" "))
                .map(Figures.of(Arrays.stream(file.split(" ")))::read)
                .map(FiguresTest::told)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1 234", "1 234.5"})
  void may_not_have_blanks_between_the_thousands(String text) {
    assertThat(told(Figures.of(Stream.of(text)).read(text))).isEqualTo("thousands-separator");
  }

  /// With one number beside it that settles the mark, every number is read as it was written.
  @Property
  void are_exact_with_either_mark(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal number,
      @ForAll boolean comma) {
    String text = comma ? number.toPlainString().replace('.', ',') : number.toPlainString();
    Figures figures = Figures.of(Stream.of(text, comma ? "0,5" : "0.5"));

    assertThat(figures.read(text)).isEqualTo(new Figure.Read(number));
  }

  private static String told(Figure figure) {
    return switch (figure) {
      case Figure.Read(BigDecimal value) -> value.toPlainString();
      case Figure.Refused(String code, _) -> code;
    };
  }
}
