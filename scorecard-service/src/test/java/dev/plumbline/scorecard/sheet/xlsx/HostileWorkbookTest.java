package dev.plumbline.scorecard.sheet.xlsx;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scorecard.sheet.grid.SheetProblem;
import dev.plumbline.scorecard.sheet.grid.Table;
import dev.plumbline.web.problem.ProblemException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to do harm, or damaged: each is refused in a sentence.
class HostileWorkbookTest {

  private static final String CELL = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A99999999999\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"\"><v>1</v></c></row>",
        "<row r=\"99999999999\"><c><v>1</v></c></row>",
        "<row r=\"-1\"><c><v>1</v></c></row>",
        "<row r=\"x\"><c><v>1</v></c></row>"
      })
  void a_cell_that_no_sheet_has(String rows) {
    refused(TestWorkbook.of(rows).bytes(), "it names a cell that no sheet has");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>",
        "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>",
        "<row r=\"9999999\"><c><v>1</v></c></row>"
      })
  void a_cell_far_beyond_any_report(String rows) {
    refused(TestWorkbook.of(rows).bytes(), "at most 20000 rows and 100 columns are read");
  }

  @Test
  void a_cell_that_stands_twice() {
    refused(
        TestWorkbook.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")
            .bytes(),
        "stands twice");
  }

  @Test
  void a_sheet_that_inflates_without_end() {
    byte[] bomb = new byte[200 << 20];
    for (int i = 0; i < bomb.length; i += 8) {
      System.arraycopy("<row/>  ".getBytes(UTF_8), 0, bomb, i, 8);
    }
    byte[] head = ("<worksheet><sheetData>" + CELL).getBytes(UTF_8);
    System.arraycopy(head, 0, bomb, 0, head.length);

    refused(
        TestWorkbook.of(CELL).part("xl/worksheets/sheet1.xml", bomb).bytes(),
        "many times larger inside");
  }

  @Test
  void texts_without_end() {
    refused(
        TestWorkbook.of(CELL)
            .part(
                "xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(3_000_000) + "</sst>")
            .bytes(),
        "more than 500000 texts");
  }

  /// The parser would hold each of these in memory as a whole.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sst><si><t>%s</t></si></sst>",
        "<sst a=\"%s\"/>",
        "<sst><!--%s--></sst>",
        "<sst><!-->%s<%1$s--></sst>",
        "<sst><?x %s?></sst>",
        "<sst><si><t><![CDATA[%s]]></t></si></sst>"
      })
  void a_piece_longer_than_any_cell(String part) {
    for (String character : new String[] {"x", "> ", "&#120;"}) {
      refused(
          TestWorkbook.of(CELL)
              .part("xl/sharedStrings.xml", part.formatted(character.repeat(300_000)))
              .bytes(),
          "a text that is longer than that of any cell");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<![CDATA[%s]]><![CDATA[%1$s]]><![CDATA[%1$s]]>",
        "%s<!-- -->%1$s<!-- -->%1$s",
        "%s</t><t>%1$s</t><t>%1$s"
      })
  void a_text_put_together_from_many_pieces(String text) {
    refused(
        TestWorkbook.of(CELL)
            .part(
                "xl/sharedStrings.xml",
                "<sst><si><t>%s</t></si></sst>".formatted(text.formatted("x".repeat(30_000))))
            .bytes(),
        "a text that is longer than that of any cell");
  }

  @Test
  void texts_longer_together_than_any_report() {
    byte[] ballast = new byte[300_000];
    new Random(1).nextBytes(ballast);
    refused(
        TestWorkbook.of(CELL)
            .part("xl/media/ballast", ballast)
            .part(
                "xl/sharedStrings.xml",
                "<sst>" + "<si><t>%s</t></si>".formatted("x".repeat(30_000)).repeat(600) + "</sst>")
            .bytes(),
        "characters in them; send the report's sheet by itself");
  }

  @Test
  void more_styles_or_sheets_than_any_workbook() {
    refused(
        TestWorkbook.of(CELL)
            .part(
                "xl/styles.xml",
                "<styleSheet><cellXfs>" + "<xf/>".repeat(100_001) + "</cellXfs></styleSheet>")
            .bytes(),
        "more than 100000 styles");
    TestWorkbook workbook =
        TestWorkbook.empty().part("xl/_rels/workbook.xml.rels", "<Relationships/>");
    refused(
        workbook.part("xl/workbook.xml", "<a>" + "<sheet/>".repeat(1_001) + "</a>").zipped(),
        "more than 1000 sheets");
  }

  @Test
  void a_part_in_another_encoding_than_utf_8() {
    refused(
        TestWorkbook.of(CELL).part("xl/sharedStrings.xml", "<sst/>".getBytes(UTF_16)).bytes(),
        "not in UTF-8");
  }

  @Test
  void parts_without_end() {
    TestWorkbook workbook = TestWorkbook.of(CELL);
    for (int i = 0; i < 1_001; i++) {
      workbook.part("xl/media/" + i, "");
    }
    refused(workbook.bytes(), "more than 1000 parts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE worksheet [<!ENTITY a \"b\">]>",
        "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"http://127.0.0.1:1/\">]>",
        "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      })
  void a_document_type(String type) {
    for (String part :
        new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
      refused(
          TestWorkbook.of(CELL)
              .part(part, type + "<worksheet><si><t>&a;</t></si></worksheet>")
              .bytes(),
          "declares a document type");
    }
  }

  @Test
  void an_entity_that_nobody_declares() {
    refused(
        TestWorkbook.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row>").bytes(),
        "its part xl/worksheets/sheet1.xml cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<worksheet><sheetData>", "", "PK", "<a></b>", "{}"})
  void a_part_that_is_no_xml(String part) {
    refused(TestWorkbook.of(CELL).part("xl/worksheets/sheet1.xml", part).bytes(), "cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "4", "99999999999", "x", ""})
  void a_text_that_is_not_there(String number) {
    refused(
        TestWorkbook.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>%s</v></c></row>".formatted(number))
            .bytes(),
        "its part xl/sharedStrings.xml cannot be read");
  }

  @Test
  void a_file_that_is_cut_off_anywhere() {
    byte[] file = TestWorkbook.of(CELL).bytes();
    for (int length = 0; length < file.length; length++) {
      refused(Arrays.copyOf(file, length), "is no XLSX, or is not whole");
    }
  }

  @Test
  void a_file_with_a_bit_turned_anywhere_ends_in_an_answer() {
    byte[] file = TestWorkbook.of(CELL).part("xl/styles.xml", "<styleSheet/>").bytes();
    for (int i = 0; i < file.length; i++) {
      byte[] damaged = file.clone();
      damaged[i] ^= (byte) (1 << i % 8);
      try {
        read(damaged);
      } catch (ProblemException refusal) {
        assertThat(refusal.type()).isEqualTo(SheetProblem.UNREADABLE_SHEET);
      }
    }
  }

  @Test
  void an_old_or_a_protected_file() {
    byte[] old = new byte[1_024];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    refused(old, "an old XLS, or protected by a password");

    byte[] file = TestWorkbook.of(CELL).bytes();
    for (int i = 0; i < file.length - 10; i++) {
      if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
        file[i + 8] |= 1;
      }
    }
    refused(file, "protected by a password");
  }

  @Test
  void a_zip_that_is_no_workbook() {
    refused(TestWorkbook.empty().part("word/document.xml", "<a/>").zipped(), "is no XLSX");
    refused("Activity,Channel".getBytes(UTF_8), "is no XLSX");
  }

  private static void refused(byte[] file, String reason) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> {
              assertThat(refusal.type()).isEqualTo(SheetProblem.UNREADABLE_SHEET);
              assertThat(refusal.detail().orElseThrow()).contains(reason);
            });
  }

  private static void read(byte[] file) {
    XlsxFile.tables(file).forEach(Table::whole);
  }
}
