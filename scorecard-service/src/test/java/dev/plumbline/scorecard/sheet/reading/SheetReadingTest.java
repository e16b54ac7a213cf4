package dev.plumbline.scorecard.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.scorecard.report.content.Demand;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportForm;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.xlsx.TestWorkbook;
import dev.plumbline.scorecard.sheet.xlsx.XlsxFile;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReadingTest {

  private static final ReportForm FORM =
      new ReportForm(
          "CON-7",
          YearMonth.of(2021, 1),
          Party.VENDOR,
          new Demand(Set.of(), Map.of(), Vocabulary.CATALOGUE),
          ReportContent.EMPTY);

  /// What a formula came to is no word of anybody's.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A | t="e"><v>#REF!</v>      | A2 error-value Activity is an error of the spreadsheet; text is asked for
          C | t="e"><v>#N/A</v>       | C2 error-value Measure is an error of the spreadsheet; text is asked for
          D | t="e"><v>#DIV/0!</v>    | D2 error-value Value is an error of the spreadsheet; a count or a sum is asked for
          D | ><f>SUM(A1:A9)</f><v/>  | D2 formula-without-value Value is a formula that was never worked out (open the file, save it, send it again); a count or a sum is asked for
          E | t="e"><v>#NAME?</v>     | E2 error-value Comment is an error of the spreadsheet; text is asked for
          E | t="b"><v>1</v>          | E2 truth-value Comment is TRUE or FALSE; text is asked for
          """)
  void a_cell_that_a_spreadsheet_could_not_work_out_is_told(
      String column, String cell, String told) {
    StringBuilder row = new StringBuilder();
    String[] texts = {"billing", "voice", "contactsOffered", "12", "because"};
    for (int i = 0; i < texts.length; i++) {
      String name = String.valueOf((char) ('A' + i));
      row.append("<c r=\"%s2\" ".formatted(name))
          .append(name.equals(column) ? cell : text(texts[i]))
          .append("</c>");
    }

    ReadSheet sheet = read(row.toString());

    assertThat(sheet.findings().stream().map(it -> it.at() + " " + it.code() + " " + it.message()))
        .containsExactly(told);
  }

  private static ReadSheet read(String row) {
    String header =
        "<c %s</c><c %s</c><c %s</c><c %s</c><c %s</c>"
            .formatted(
                text("Activity"), text("Channel"), text("Measure"), text("Value"), text("Comment"));
    byte[] file =
        TestWorkbook.of("<row r=\"1\">%s</row><row r=\"2\">%s</row>".formatted(header, row))
            .bytes();
    Grid grid = XlsxFile.tables(file).getFirst().whole();
    return SheetReading.of(grid, Header.find(grid).orElseThrow(), FORM);
  }

  private static String text(String text) {
    return "t=\"inlineStr\"><is><t>%s</t></is>".formatted(text);
  }
}
