package dev.plumbline.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final String LISTING = "/api/v1/memos{status=[NEW]}";

  @Test
  void itBringsBackTheKeyInItsParts() {
    assertThat(Cursor.read(Cursor.write(List.of("2021-01", "", "ü"), LISTING), LISTING))
        .hasValue(List.of("2021-01", "", "ü"));
  }

  @Test
  void itServesNoOtherListing() {
    String cursor = Cursor.write(List.of("a"), LISTING);
    assertThat(Cursor.read(cursor, "/api/v1/memos{status=[OLD]}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "!", "AAAAAAAAAAAA", "/w==", "not a cursor", "ÿ"})
  void whatNobodyWroteIsNotRead(String cursor) {
    assertThat(Cursor.read(cursor, LISTING)).isEmpty();
  }

  @Test
  void whatNoKeyCanHoldIsNotRead() {
    assertThat(Cursor.read(Cursor.write(List.of("a\0"), LISTING), LISTING)).isEmpty();
  }

  @Test
  void aChangedCursorIsNotRead() {
    String cursor = Cursor.write(List.of("aaaaaaaa"), LISTING);
    String changed = cursor.substring(0, cursor.length() - 2) + "Yg";
    assertThat(Cursor.read(changed, LISTING)).isEmpty();
  }
}
