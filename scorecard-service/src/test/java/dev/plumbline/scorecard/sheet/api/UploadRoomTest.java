package dev.plumbline.scorecard.sheet.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scorecard.sheet.SheetFormat;
import dev.plumbline.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadRoomTest {

  private final UploadRoom room = new UploadRoom();

  @ParameterizedTest
  @CsvSource({"CSV, 100, 100", "CSV, 500000, 600000", "XLSX, 20000, 100000"})
  void files_that_fit_together_are_read_together(SheetFormat format, String one, String other) {
    assertThat(room.<String>holding(format, one, () -> room.holding(format, other, () -> "both")))
        .isEqualTo("both");
  }

  /// A small workbook may hold as much as a large one.
  @ParameterizedTest
  @CsvSource({
    "CSV, 24000000, 24000000",
    "CSV, 26214400, 1",
    "CSV, , 1",
    "CSV, 1, ",
    "CSV, 700000, 700000",
    "XLSX, 100000, 100000"
  })
  void what_does_not_fit_beside_another_is_put_off(SheetFormat format, String one, String other) {
    assertThatThrownBy(
            () ->
                room.<String>holding(format, one, () -> room.holding(format, other, () -> "both")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void a_file_leaves_its_room_however_its_reading_ends() {
    assertThatThrownBy(
            () ->
                room.holding(
                    SheetFormat.XLSX,
                    null,
                    () -> {
                      throw new IllegalStateException("damaged");
                    }))
        .hasMessage("damaged");

    assertThat(room.<String>holding(SheetFormat.XLSX, null, () -> "next")).isEqualTo("next");
  }
}
