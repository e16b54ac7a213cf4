package dev.plumbline.web.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final int LONG = 1_000_000;

  /// Ends the test where there is no answer at all.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "ab", "information-security", "a-1-b", "service-level-20-5"})
  void namesForPrograms(String text) {
    assertThat(text).matches(Texts.KEBAB_CASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "a-\n-b", "A", "a_b", "a b", "a\n", "é"})
  void noNamesForPrograms(String text) {
    assertThat(text).doesNotMatch(Texts.KEBAB_CASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "HRB 1", "B.V 12/34-5", "Ü1", "𝒳-1"})
  void officialNumbers(String text) {
    assertThat(text).matches(Texts.OFFICIAL_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/1", "1.", "HRB  1", "1-/2", "1 \n 2", "HRB<1>", "1\n"})
  void noOfficialNumbers(String text) {
    assertThat(text).doesNotMatch(Texts.OFFICIAL_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "\n\ta\r\n", "two\n\nparts", "ü"})
  void paragraphs(String text) {
    assertThat(text).matches(Texts.PARAGRAPHS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", " \t\r\n", "a\u0000", "\u0007", "a\u0085b"})
  void noParagraphs(String text) {
    assertThat(text).doesNotMatch(Texts.PARAGRAPHS);
  }

  @Test
  void aLongTextIsJudgedLikeAShortOne() {
    String words = "a" + "-a".repeat(LONG / 2);
    assertThat(matches(words, Texts.KEBAB_CASE)).isTrue();
    assertThat(matches(words + "-", Texts.KEBAB_CASE)).isFalse();
    assertThat(matches(words, Texts.OFFICIAL_NUMBER)).isTrue();
    assertThat(matches(words + "-", Texts.OFFICIAL_NUMBER)).isFalse();
    for (String prose : new String[] {Texts.LINE, Texts.PARAGRAPHS}) {
      assertThat(matches(words, prose)).isTrue();
      assertThat(matches(words + "\u0001", prose)).isFalse();
      assertThat(matches(" ".repeat(LONG), prose)).isFalse();
      assertThat(matches("a" + " ".repeat(LONG) + "\u0001", prose)).isFalse();
    }
  }

  private static boolean matches(String text, String pattern) {
    return assertTimeoutPreemptively(PATIENCE, () -> text.matches(pattern));
  }
}
