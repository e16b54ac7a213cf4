package dev.plumbline.scorecard.sheet.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.scorecard.sheet.grid.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          a,b\\nc,d\\n              | 1[a, b] 2[c, d]
          a,b\\r\\nc,d              | 1[a, b] 2[c, d]
          a,b\\rc,d                 | 1[a, b] 2[c, d]
          a,b\\n\\n\\nc,d           | 1[a, b] 4[c, d]
          a,b\\n,,,\\nc,d           | 1[a, b] 3[c, d]
          a\\nb,c,d                 | 1[a] 2[b, c, d]
          "a","b"                   | 1[a, b]
          "a,b",c                   | 1[a,b, c]
          "a\\nb",c\\nd             | 1[a/b, c] 2[d]
          "a""b",c                  | 1[a"b, c]
          5" screen,c               | 1[5" screen, c]
          '=1+1,'-x,''x             | 1[=1+1, -x, 'x]
          """)
  void is_read_as_spreadsheets_write_it(String text, String rows) {
    assertThat(told(comma(text.replace("\\n", "\n").replace("\\r", "\r").getBytes(UTF_8))))
        .isEqualTo(rows);
  }

  @Test
  void is_utf_8_or_16_with_its_mark_or_without_in_utf_8() {
    String text = "Größe,b";
    Stream.of(
            text.getBytes(UTF_8),
            ("\ufeff" + text).getBytes(UTF_8),
            ("\ufeff" + text).getBytes(UTF_16LE),
            ("\ufeff" + text).getBytes(UTF_16BE),
            text.getBytes(UTF_16))
        .forEach(file -> assertThat(told(comma(file))).isEqualTo("1[Größe, b]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\na;b,c", "SEP=;\na;b,c", "\ufeffsep=;\na;b,c", "sep=|\na|b,c"})
  void may_tell_its_separator_in_a_line_that_is_no_row(String text) {
    assertThat(CsvFile.tables(text.getBytes(UTF_8)))
        .singleElement()
        .satisfies(table -> assertThat(told(table.whole())).isEqualTo("1[a, b,c]"));
  }

  @Test
  void is_no_other_text() {
    assertThatThrownBy(() -> CsvFile.tables("Größe,b".getBytes(ISO_8859_1)))
        .hasMessage("The file is not in UTF-8; save it as \"CSV UTF-8\".");
    assertThatThrownBy(() -> CsvFile.tables("a,b".getBytes(UTF_16LE)))
        .hasMessage("The file is no text, so it is no CSV.");
    assertThatThrownBy(() -> CsvFile.tables(new byte[] {'P', 'K', 3, 4, 20}))
        .hasMessageContaining("no CSV but probably an XLSX");
    assertThatThrownBy(() -> CsvFile.tables(new byte[] {(byte) 0xFF, (byte) 0xFE, 1}))
        .hasMessageContaining("not in UTF-16LE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,\"b\nc,d\n", "a,\"b\"x,d"})
  void has_its_quotation_marks_in_pairs(String text) {
    Table table = CsvFile.tables(text.getBytes(UTF_8)).getFirst();

    assertThatThrownBy(table::whole).hasMessageContaining("A quotation mark has no other");
    assertThat(table.top(50).rows()).isEmpty();
  }

  @Test
  void is_written_so_that_nothing_in_it_becomes_a_formula() {
    Grid grid =
        new Grid(
            null,
            List.of(
                new Row(1, List.of(new Cell.Text("=HYPERLINK(\"x\")"), new Cell.Text("a,b"))),
                new Row(
                    3,
                    List.of(
                        new Cell.Numeric(new BigDecimal("-5.50")),
                        new Cell.Text("-5"),
                        new Cell.Unreadable("=A1", "x", "y"),
                        new Cell.Text("a\nb")))));

    byte[] file = CsvFile.write(grid, ';');

    assertThat(new String(file, UTF_8))
        .isEqualTo("\ufeff\"'=HYPERLINK(\"\"x\"\")\";a,b\r\n\r\n-5.50;-5;'=A1;\"a\nb\"\r\n");
    assertThat(told(new CsvTable(CsvText.of(file), ';').whole()))
        .isEqualTo("1[=HYPERLINK(\"x\"), a,b] 3[-5.50, -5, =A1, a/b]");
  }

  private static Grid comma(byte[] file) {
    return CsvFile.tables(file).getFirst().whole();
  }

  private static String told(Grid grid) {
    return grid.rows().stream()
        .map(row -> row.number() + row.cells().stream().map(Cell::shown).toList().toString())
        .reduce((one, other) -> one + " " + other)
        .orElse("")
        .replace('\n', '/');
  }
}
