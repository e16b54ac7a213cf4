package dev.plumbline.scorecard.sheet;

import static dev.plumbline.scorecard.sheet.SheetCalls.CSV;
import static dev.plumbline.scorecard.sheet.SheetCalls.XLSX;
import static dev.plumbline.scorecard.sheet.SheetCalls.as;
import static dev.plumbline.scorecard.sheet.SheetCalls.january;
import static dev.plumbline.scorecard.sheet.SheetCalls.sent;
import static dev.plumbline.scorecard.sheet.SheetCalls.template;
import static dev.plumbline.scorecard.sheet.SheetCalls.vendorOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TemplateTest {

  private static final Pattern EMPTY_VALUE =
      Pattern.compile("([a-z-]+),([a-z-]+),(\\w+),([a-z]+),,(.*)");

  private final TestContract contract = TestContract.activated();

  @Test
  void asks_for_what_the_contract_needs_and_says_why() throws IOException {
    byte[] file =
        template(contract, XLSX)
            .statusCode(200)
            .header("Content-Type", XLSX)
            .header("Content-Disposition", containsString("-2021-01-vendor.xlsx\""))
            .extract()
            .asByteArray();

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(texts(rows.get(0)))
          .containsExactly("Report", contract.reference() + ", 2021-01, VENDOR");
      assertThat(texts(rows.get(1)))
          .containsExactly(
              "Activity", "Channel", "Measure", "Unit", "Value", "Comment", "Needed by", "Meaning");
      assertThat(rows.stream().map(TemplateTest::texts).map(List::toString))
          .contains(
              "[billing, voice, contactsResolvedFirst, count, , , first-contact (fcr-gross),"
                  + " service-level (fcr-net), Contacts whose matter was settled at once]")
          .anyMatch(
              row ->
                  row.contains("contactsAbandoned")
                      && row.contains("abandons (abandon-rate-gross)"))
          .noneMatch(row -> row.contains("repeatContacts") || row.contains("ratingPoints"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"VENDOR", "CLIENT"})
  void asks_each_side_for_what_it_owes(String source) {
    TestContract shared = TestContract.activated();

    String csv =
        template(as(Tokens.qualityAnalyst()), shared, source, CSV)
            .statusCode(200)
            .extract()
            .asString();

    assertThat(csv.contains("contactsOffered")).isEqualTo(source.equals("VENDOR"));
    assertThat(csv).contains(shared.reference() + ", 2021-01, " + source);
  }

  @Test
  void filled_in_as_csv_it_is_the_same_report_as_in_json() {
    String filled = filled(template(contract, CSV).statusCode(200).extract().asString());

    String id =
        sent(january(contract, CSV, filled.getBytes(UTF_8)))
            .statusCode(201)
            .body("status", equalTo("SUBMITTED"))
            .body("attestedBy", equalTo("Dana Whitfield"))
            .body("revision", equalTo(1))
            .extract()
            .path("id");

    assertThat(lines(contract, id)).isEqualTo(linesInJson());
  }

  @Test
  void filled_in_as_xlsx_it_is_the_same_report_as_in_json() {
    String filled = filled(template(contract, CSV).extract().asString());
    byte[] xlsx =
        SheetFormat.XLSX.write(
            SheetFormat.CSV.tables(filled.getBytes(UTF_8)).getFirst().whole(), null);

    String id = sent(january(contract, XLSX, xlsx)).statusCode(201).extract().path("id");

    assertThat(lines(contract, id)).isEqualTo(linesInJson());
  }

  @ParameterizedTest
  @ValueSource(strings = {CSV, XLSX})
  void comes_with_what_was_said_before_and_can_be_sent_as_it_is(String type) {
    String first = TestReport.january(contract).with("notes", "=Two lines\n-were down").submitted();
    byte[] file = template(contract, type).statusCode(200).extract().asByteArray();

    String second =
        sent(january(contract, type, file))
            .statusCode(201)
            .body("revision", equalTo(2))
            .body("notes", equalTo("=Two lines\n-were down"))
            .extract()
            .path("id");

    assertThat(lines(contract, second)).isEqualTo(lines(contract, first));
  }

  @ParameterizedTest
  @ValueSource(strings = {CSV, XLSX})
  void is_not_sent_again_while_it_is_the_same(String type) {
    String tag = template(contract, type).extract().header("ETag");

    template(vendorOf(contract).header("If-None-Match", tag), contract, "VENDOR", type)
        .statusCode(304);
    TestReport.january(contract).submitted();
    template(vendorOf(contract).header("If-None-Match", tag), contract, "VENDOR", type)
        .statusCode(200);
  }

  @Test
  void is_for_who_reads_the_sides_reports() {
    template(as(Tokens.integration()), contract, "VENDOR", CSV).statusCode(403);
    template(as(Tokens.integration()), contract, "CLIENT", CSV).statusCode(200);
    template(as(Tokens.governance()), contract, "VENDOR", CSV).statusCode(200);
    template(as(Tokens.biReader()), contract, "VENDOR", CSV).statusCode(403);
    template(vendorOf(TestContract.activated()), contract, "VENDOR", CSV).statusCode(404);
    template(vendorOf(contract), TestContract.ofNewVendor(), "VENDOR", CSV).statusCode(404);
  }

  /// The other side's draft is nobody's business, and the client's report not yet the vendor's.
  @Test
  void shows_no_figures_that_its_reader_may_not_see() {
    TestReport.january(contract).drafted();
    assertThat(template(vendorOf(contract), contract, "VENDOR", CSV).extract().asString())
        .containsPattern("contactsOffered,count,\\d");
    assertThat(template(as(Tokens.governance()), contract, "VENDOR", CSV).extract().asString())
        .doesNotContainPattern("contactsOffered,count,\\d");
  }

  @Test
  void is_there_for_months_of_the_term_alone() {
    vendorOf(contract)
        .accept(CSV)
        .get("/api/v1/report-templates?contractId={id}&period=2020-12", contract.id())
        .then()
        .statusCode(404)
        .body("detail", containsString("does not cover this month"));
    vendorOf(contract)
        .accept(CSV)
        .get("/api/v1/report-templates?period=2020")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    template(contract, "text/html").statusCode(406);
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  /// The template with the demo's figures of January, and one measure that nothing needs.
  private String filled(String template) {
    StringBuilder filled = new StringBuilder();
    for (String row : template.split("\r\n", -1)) {
      Matcher empty = EMPTY_VALUE.matcher(row);
      filled
          .append(
              empty.matches()
                  ? "%s,%s,%s,%s,%s,%s"
                      .formatted(
                          empty.group(1),
                          empty.group(2),
                          empty.group(3),
                          empty.group(4),
                          value(empty.group(1), empty.group(3)),
                          empty.group(5))
                  : row)
          .append("\r\n");
    }
    for (Map<String, Object> line : TestReport.january(contract).lines()) {
      String activity = String.valueOf(line.get("activity"));
      filled.append(
          "%s,voice,surveysDissatisfied,,%s\r\n"
              .formatted(activity, value(activity, "surveysDissatisfied")));
    }
    return filled.toString();
  }

  private Object value(String activity, String measure) {
    return TestReport.january(contract).lines().stream()
        .filter(line -> activity.equals(line.get("activity")))
        .map(line -> (Map<?, ?>) line.get("measures"))
        .map(measures -> String.valueOf(measures.get(measure)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Object> linesInJson() {
    TestContract other = TestContract.activated();
    return lines(other, TestReport.january(other).submitted());
  }

  private static List<Object> lines(TestContract contract, String id) {
    return vendorOf(contract).get("/api/v1/reports/{id}", id).jsonPath().getList("lines");
  }
}
