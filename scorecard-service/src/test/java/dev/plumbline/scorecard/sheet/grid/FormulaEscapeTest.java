package dev.plumbline.scorecard.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaEscapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1+1",
        "-",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "-cmd|' /C calc'!A0",
        "＝1+1",
        "＋1",
        "－1",
        "＠A1"
      })
  void what_could_begin_a_formula_stands_behind_an_apostrophe(String text) {
    assertThat(FormulaEscape.put(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "-5.5", "-1.234,5", "7", "billing", "a=b", "", "it's", " =1"})
  void numbers_stay_numbers_and_words_words(String text) {
    assertThat(FormulaEscape.put(text)).isEqualTo(text);
  }

  @Property
  void every_text_is_read_as_it_was_written(
      @ForAll @Chars({'=', '+', '-', '@', '\'', '\t', '\r', '\n', '5', '.'}) @CharRange(to = 'z')
          String text) {
    assertThat(FormulaEscape.takeOff(FormulaEscape.put(text))).isEqualTo(text);
  }
}
