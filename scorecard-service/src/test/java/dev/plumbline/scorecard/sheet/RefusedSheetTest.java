package dev.plumbline.scorecard.sheet;

import static dev.plumbline.scorecard.sheet.SheetCalls.CSV;
import static dev.plumbline.scorecard.sheet.SheetCalls.XLSX;
import static dev.plumbline.scorecard.sheet.SheetCalls.january;
import static dev.plumbline.scorecard.sheet.SheetCalls.sent;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusedSheetTest {

  private final TestContract contract = TestContract.activated();
  private final TestSheet sheet = TestSheet.of(TestReport.january(contract));

  @Test
  void names_every_cell_at_once_those_that_cannot_be_read_and_those_that_cannot_be() {
    int next = sheet.height() + 1;
    sheet
        .withValue("talkSeconds", "many")
        .withValue("contactsHandled", "")
        .withValue("surveysSatisfied", "-3")
        .with("Billing", "voice", "contactsOffered", "1", "")
        .with("billing", "voice", "contactsOffered", "1", "")
        .with("billing", "voice", "nonsense", "1", "")
        .with("billing", "chat", "contactsOffered", "1", "")
        .with("", "", "", "", "")
        .with("billing", "voice", "complaints", "", "Not counted");

    JsonPath refusal =
        sent(january(contract, XLSX, sheet.xlsx())).statusCode(422).extract().jsonPath();

    assertThat(refusal.getString("type")).isEqualTo("/problems/invalid-content");
    assertThat(told(refusal, "'My figures'!"))
        .containsExactlyInAnyOrder(
            "D%d not-a-number".formatted(sheet.row("talkSeconds")),
            "D%d measure-missing".formatted(sheet.row("contactsHandled")),
            "D%d negative".formatted(sheet.row("surveysSatisfied")),
            "A%d malformed".formatted(next),
            "C%d measure-repeated".formatted(next + 1),
            "D%d unknown-measure".formatted(next + 2),
            "A%d line-out-of-scope".formatted(next + 3),
            "E%d nothing-to-confirm".formatted(next + 5));
    assertThat(told(refused(sheet.csv()), "")).isEqualTo(told(refusal, "'My figures'!"));
  }

  @Test
  void says_that_a_number_is_not_clear_rather_than_guess() {
    sheet.withValue("talkSeconds", "1.234");
    assertThat(told(refused(sheet.csv(";")), ""))
        .containsExactly("D%d ambiguous-number".formatted(sheet.row("talkSeconds")));
    sheet.withValue("queueSecondsAnswered", "20,5");
    assertThat(told(refused(sheet.csv(";")), ""))
        .containsExactly("D%d thousands-separator".formatted(sheet.row("talkSeconds")));
  }

  @Test
  void tells_what_no_row_is_there_for_at_the_title_of_the_measures() {
    String csv = "\n\nChannel,VALUE,measure,activity\nvoice,1,contactsOffered,billing\n";
    JsonPath refusal = refused(csv.getBytes(UTF_8));

    assertThat(refusal.getList("errors.cell")).contains("C3", "D4").doesNotContainNull();
    assertThat(refusal.getList("errors.message", String.class))
        .contains("account-admin/voice, talkSeconds: the contract needs this measure");
  }

  @Test
  void takes_no_file_for_another_month() {
    String csv = "Report,\"X, 2021-02, VENDOR\"\n" + new String(sheet.csv(), UTF_8);
    JsonPath refusal = refused(csv.getBytes(UTF_8));

    assertThat(told(refusal, "")).containsExactly("B1 another-report");
    assertThat(refusal.getString("errors[0].message"))
        .contains(contract.reference() + ", 2021-01, VENDOR");
  }

  @Test
  void comes_back_as_csv_with_the_reasons_and_without_formulas() {
    String talk = sheet.value("talkSeconds");
    String handled = sheet.value("contactsHandled");
    sheet.withValue("talkSeconds", "=1+1").withValue("contactsHandled", "-" + handled);

    String csv =
        sent(january(contract, CSV, sheet.csv(";")).accept(CSV))
            .statusCode(422)
            .contentType(CSV)
            .header("Content-Disposition", containsString("-2021-01-vendor.csv"))
            .extract()
            .asString();

    String[] rows = csv.split("\r\n", -1);
    assertThat(rows[0]).endsWith(";Reasons");
    assertThat(rows[sheet.row("talkSeconds") - 1])
        .contains(";'=1+1;")
        .contains("D%d: Value must be a number in digits".formatted(sheet.row("talkSeconds")));
    assertThat(rows[sheet.row("contactsHandled") - 1])
        .contains(";-" + handled + ";")
        .endsWith(": must not be negative");
    assertThat(rows[sheet.row("surveysAnswered") - 1]).endsWith(";;");

    String corrected = csv.replace("'=1+1", talk).replace("-" + handled, handled);
    sent(january(contract, CSV, corrected.getBytes(UTF_8))).statusCode(201);
  }

  @Test
  void comes_back_as_xlsx_with_numbers_as_numbers_and_text_as_text() throws IOException {
    sheet.withValue("talkSeconds", "=1+1").with("billing", "voice", "nonsense", "1", "@here");

    byte[] file =
        sent(january(contract, CSV, sheet.csv()).accept(XLSX))
            .statusCode(422)
            .header("Content-Type", XLSX)
            .extract()
            .asByteArray();

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows.getFirst().getCell(5).asString()).isEqualTo("Reasons");
      Row bad = rows.get(sheet.row("talkSeconds") - 1);
      assertThat(bad.getCell(3).getType()).isEqualTo(CellType.STRING);
      assertThat(bad.getCell(3).asString()).isEqualTo("=1+1");
      assertThat(rows.get(sheet.row("contactsOffered") - 1).getCell(3).getType())
          .isEqualTo(CellType.NUMBER);
      assertThat(rows.getLast().getCell(4).asString()).isEqualTo("@here");
      assertThat(rows.getLast().getCell(5).asString()).contains("there is no such measure");
    }
  }

  @Test
  void gives_what_no_row_is_there_for_a_row_of_its_own() {
    String csv = "Activity,Channel,Measure,Value\nbilling,voice,contactsOffered,1\n";

    String annotated =
        sent(january(contract, CSV, csv.getBytes(UTF_8)).accept(CSV))
            .statusCode(422)
            .extract()
            .asString();

    assertThat(annotated.split("\r\n", -1))
        .contains(",,,,\"account-admin/voice, talkSeconds: the contract needs this measure\"");
  }

  @Test
  void lists_a_thousand_faults_of_five_thousand_rows() {
    List<String> rows = new ArrayList<>(List.of("Activity,Channel,Measure,Value"));
    for (int i = 0; i < 5_000; i++) {
      rows.add("activity-%d,voice,contactsOffered,x".formatted(i % 500));
    }
    assertThat(refused(String.join("\n", rows).getBytes(UTF_8)).getList("errors")).hasSize(1_000);
  }

  private JsonPath refused(byte[] csv) {
    return sent(january(contract, CSV, csv))
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-content"))
        .extract()
        .jsonPath();
  }

  private static List<String> told(JsonPath refusal, String sheet) {
    List<String> cells = refusal.getList("errors.cell");
    List<String> codes = refusal.getList("errors.code");
    List<String> told = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      told.add(cells.get(i).replace(sheet, "") + " " + codes.get(i));
    }
    return told;
  }
}
