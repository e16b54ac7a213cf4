package dev.plumbline.scorecard.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.web.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {

  private static final Cell WORD = new Cell.Text("word");

  private final GridBuilder builder = new GridBuilder("Report");

  @Test
  void has_the_rows_alone_in_which_something_stands() {
    builder.add(new CellName(2, 1), WORD);
    builder.add(new CellName(5, 0), new Cell.Text(" \u00a0"));
    builder.add(new CellName(1_048_576, 16_383), Cell.Text.BLANK);

    assertThat(builder.build().rows()).containsExactly(new Row(2, List.of(Cell.Text.BLANK, WORD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      textBlock =
          """
          -       | D14
          Report  | Report!D14
          My data | 'My data'!D14
          it's    | 'it''s'!D14
          """)
  void names_its_cells_as_spreadsheets_do(@Nullable String sheet, String place) {
    assertThat(new Grid(sheet, List.of()).place(new CellName(14, 3))).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"20001, 0", "1, 100"})
  void ends_where_no_report_goes(int row, int column) {
    assertThatThrownBy(() -> builder.add(new CellName(row, column), WORD))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.detail().orElseThrow())
                    .contains("at most 20000 rows and 100 columns"));
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "3, 2", "2, 7"})
  void has_its_cells_in_order_and_once(int row, int column) {
    builder.add(new CellName(3, 3), WORD);

    assertThatThrownBy(() -> builder.add(new CellName(row, column), WORD))
        .hasMessageContaining("stands twice, or not in its order");
  }

  @Test
  void has_no_more_cells_than_a_report_could_fill() {
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 400_000; i++) {
                builder.add(new CellName(i / 100 + 1, i % 100), WORD);
              }
            })
        .hasMessageContaining("more than 300000 cells");
  }

  @Test
  void has_no_cell_that_no_spreadsheet_would_hold() {
    assertThatThrownBy(() -> builder.add(new CellName(1, 0), new Cell.Text("x".repeat(32_768))))
        .hasMessageContaining("The cell A1 holds more than 32767 characters");
  }
}
