package dev.plumbline.scorecard.sheet.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadRoomTest {

  private final UploadRoom room = new UploadRoom();

  @ParameterizedTest
  @CsvSource({"100, 100", "1048575, 24000000", "12000000, 13000000"})
  void files_that_fit_together_are_read_together(String one, String other) {
    assertThat(room.<String>holding(one, () -> room.holding(other, () -> "both")))
        .isEqualTo("both");
  }

  @ParameterizedTest
  @CsvSource({"24000000, 24000000", "26214400, 1", ", 1", "1, "})
  void what_does_not_fit_beside_another_is_put_off(String one, String other) {
    assertThatThrownBy(() -> room.<String>holding(one, () -> room.holding(other, () -> "both")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void a_file_leaves_its_room_however_its_reading_ends() {
    assertThatThrownBy(
            () ->
                room.holding(
                    null,
                    () -> {
                      throw new IllegalStateException("damaged");
                    }))
        .hasMessage("damaged");

    assertThat(room.<String>holding(null, () -> "next")).isEqualTo("next");
  }
}
