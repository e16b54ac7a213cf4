package dev.plumbline.scorecard.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.scorecard.sheet.grid.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {

  private static final String STYLES =
      """
      <styleSheet><numFmts>
        <numFmt numFmtId="164" formatCode="yyyy\\-mm"/>
        <numFmt numFmtId="165" formatCode="[Red]#,##0.00\\ &quot;days&quot;"/>
        <numFmt numFmtId="166" formatCode="[h]:mm"/>
        <numFmt numFmtId="167" formatCode="0.0%"/>
        <numFmt numFmtId="168" formatCode="_-* #,##0.00\\ [$EUR-407]_-"/>
      </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
        <xf numFmtId="166"/><xf numFmtId="10"/><xf numFmtId="167"/><xf numFmtId="168"/>
        <xf numFmtId="4"/></cellXfs></styleSheet>""";

  private static final String STRINGS =
      """
      <sst><si><t>billing</t></si><si><r><t>two </t></r><r><rPr/><t>looks</t></r></si>
        <si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si><si><t>'=1+1</t></si></sst>""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <c r="A1"><v>873</v></c>                                   | number 873
          <c r="A1" t="n"><v>-0.5</v></c>                            | number -0.5
          <c r="A1"><v>1.1000000000000001</v></c>                    | number 1.1
          <c r="A1"><v>0.30000000000000004</v></c>                   | number 0.3
          <c r="A1"><v>30.299999999999997</v></c>                    | number 30.3
          <c r="A1"><v>1E3</v></c>                                   | number 1000
          <c r="A1"><v>1.5E-2</v></c>                                | number 0.015
          <c r="A1"><v>123456789012.123</v></c>                      | number 123456789012.123
          <c r="A1"><f>B1*2</f><v>14</v></c>                         | number 14
          <c r="A1" t="str"><f>B1</f><v>n/a</v></c>                  | text n/a
          <c r="A1" t="str"><f>B1</f><v></v></c>                     | nothing
          <c r="A1"><f>B1*2</f></c>                                  | formula-without-value =B1*2
          <c r="A1"><f>B1*2</f><v></v></c>                           | formula-without-value =B1*2
          <c r="A1" t="n"><f>B1*2</f><v/></c>                        | formula-without-value =B1*2
          <c r="A1"><v/></c>                                         | nothing
          <c r="A1"/>                                                | nothing
          <c r="A1"><v>NaN</v></c>                                   | not-a-number NaN
          <c r="A1" t="b"><v>1</v></c>                               | truth-value TRUE
          <c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>               | error-value #DIV/0!
          <c r="A1" t="d"><v>2021-01-31</v></c>                      | date 2021-01-31
          <c r="A1" s="1"><v>44227</v></c>                           | date 44227
          <c r="A1" s="2"><v>44227</v></c>                           | date 44227
          <c r="A1" s="4"><v>1.5</v></c>                             | date 1.5
          <c r="A1" s="5"><v>0.95</v></c>                            | percentage 0.95
          <c r="A1" s="6"><v>0.95</v></c>                            | percentage 0.95
          <c r="A1" s="0"><v>5</v></c>                               | number 5
          <c r="A1" s="3"><v>5</v></c>                               | number 5
          <c r="A1" s="7"><v>5.25</v></c>                            | number 5.25
          <c r="A1" s="8"><v>5.25</v></c>                            | number 5.25
          <c r="A1" t="s"><v>0</v></c>                               | text billing
          <c r="A1" t="s"><v>1</v></c>                               | text two looks
          <c r="A1" t="s"><v>2</v></c>                               | text 漢字
          <c r="A1" t="s"><v>3</v></c>                               | text =1+1
          <c r="A1" t="inlineStr"><is><t>voice</t></is></c>          | text voice
          """)
  void says_what_spreadsheets_show(String cell, String expected) {
    byte[] file =
        TestWorkbook.of("<row r=\"1\">" + cell + "</row>")
            .part("xl/styles.xml", STYLES)
            .part("xl/sharedStrings.xml", STRINGS)
            .bytes();

    assertThat(told(only(file))).isEqualTo(expected);
  }

  @Test
  void has_cells_where_it_says_or_after_the_one_before() {
    Grid grid =
        only(
            TestWorkbook.of(
                    """
                    <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>
                    <row r="7"><c r="B7"><v>4</v></c></row><row><c><v>5</v></c></row>""")
                .bytes());

    assertThat(grid.rows().stream().map(Row::number)).containsExactly(1, 7, 8);
    assertThat(grid.rows().getFirst().cell(3).shown()).isEqualTo("2");
    assertThat(grid.rows().getFirst().cell(4).shown()).isEqualTo("3");
    assertThat(grid.rows().get(1).cell(1).shown()).isEqualTo("4");
  }

  @Test
  void has_the_sheets_that_people_see_in_their_order() {
    byte[] file =
        TestWorkbook.empty()
            .sheet("Old", "state=\"hidden\"", "")
            .sheet("Cover", "", "")
            .sheet("Very", "state=\"veryHidden\"", "")
            .sheet("My figures", "", "")
            .bytes();

    assertThat(XlsxFile.tables(file).stream().map(table -> table.top(1).place(new CellName(2, 1))))
        .containsExactly("Cover!B2", "'My figures'!B2");
  }

  /// A workbook may hold a year of days beside the report's sheet.
  @Test
  void is_looked_at_however_wide_it_is() {
    Table table =
        XlsxFile.tables(
                TestWorkbook.of(
                        """
                        <row r="1"><c r="A1"><v>1</v></c><c r="NA1"><v>2</v></c></row>
                        <row r="2"><c r="B2"><v>3</v></c></row>""")
                    .bytes())
            .getFirst();

    assertThat(table.top(50).height()).isEqualTo(2);
    assertThat(table.top(50).width()).isEqualTo(2);
    assertThatThrownBy(table::whole).hasMessageContaining("the cell NA1");
  }

  @Test
  void may_have_parts_with_a_mark_instructions_comments_and_raw_text() {
    byte[] file =
        TestWorkbook.of("")
            .part(
                "xl/worksheets/sheet1.xml",
                """
                \ufeff<?xml version="1.0" encoding="utf-8"?><!-- <made> by hand -->
                <?by a="<program>"?><worksheet><sheetData><row><c t="inlineStr">
                <is><t><![CDATA[a < b]]> and <!-- no --> c</t></is></c></row></sheetData></worksheet>""")
            .bytes();

    assertThat(told(only(file))).isEqualTo("text a < b and  c");
  }

  @Test
  void is_read_no_further_than_is_asked() {
    Table table =
        XlsxFile.tables(TestWorkbook.of("<row><c><v>1</v></c></row>".repeat(9)).bytes()).getFirst();

    assertThat(table.top(3).height()).isEqualTo(3);
    assertThat(table.whole().height()).isEqualTo(9);
  }

  @Test
  void keeps_text_text_and_numbers_numbers() throws IOException {
    byte[] file =
        XlsxFile.write(
            new Grid(
                null,
                List.of(
                    new Row(
                        2,
                        List.of(
                            new Cell.Text("=1+1"),
                            Cell.Text.BLANK,
                            new Cell.Numeric(new BigDecimal("12.50")),
                            new Cell.Numeric(new BigDecimal("123456789012.123456")),
                            new Cell.Text("a\u0001\nb"))))),
            "Report");

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      var sheet = workbook.getFirstSheet();
      var row = sheet.read().getFirst();
      assertThat(sheet.getName()).isEqualTo("Report");
      assertThat(row.getRowNum()).isEqualTo(2);
      assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(0).asString()).isEqualTo("=1+1");
      assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
      assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("12.5");
      assertThat(row.getCell(3).asString()).isEqualTo("123456789012.123456");
      assertThat(row.getCell(4).asString()).isEqualTo("a\ufffd\nb");
    }
    assertThat(only(file).rows().getFirst().cell(3).shown()).isEqualTo("123456789012.123456");
  }

  /// What a spreadsheet writes is the nearest binary fraction; what people typed comes back of it.
  @Property
  void is_exact_for_what_people_can_type(
      @ForAll @BigRange(min = "-999999999", max = "999999999") @Scale(6) BigDecimal typed) {
    String written = new BigDecimal(typed.doubleValue()).round(new MathContext(17)).toString();
    Cell cell =
        new CellContent(null, NumberStyles.Look.PLAIN, null, written)
            .cell(new SharedStrings(List.of()));

    assertThat(cell)
        .isInstanceOfSatisfying(
            Cell.Numeric.class, number -> assertThat(number.value()).isEqualByComparingTo(typed));
  }

  private static Grid only(byte[] file) {
    return XlsxFile.tables(file).getFirst().whole();
  }

  private static String told(Grid grid) {
    return grid.rows().isEmpty()
        ? "nothing"
        : switch (grid.rows().getFirst().cell(0)) {
          case Cell.Text(String text) -> "text " + text;
          case Cell.Numeric number -> "number " + number.shown();
          case Cell.Unreadable(String shown, String code, _) -> code + " " + shown;
        };
  }
}
