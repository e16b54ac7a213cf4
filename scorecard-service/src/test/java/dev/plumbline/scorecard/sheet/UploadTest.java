package dev.plumbline.scorecard.sheet;

import static dev.plumbline.scorecard.sheet.SheetCalls.CSV;
import static dev.plumbline.scorecard.sheet.SheetCalls.JSON;
import static dev.plumbline.scorecard.sheet.SheetCalls.XLSX;
import static dev.plumbline.scorecard.sheet.SheetCalls.as;
import static dev.plumbline.scorecard.sheet.SheetCalls.january;
import static dev.plumbline.scorecard.sheet.SheetCalls.sent;
import static dev.plumbline.scorecard.sheet.SheetCalls.upload;
import static dev.plumbline.scorecard.sheet.SheetCalls.vendorOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.report.TestRows;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UploadTest {

  private final TestContract contract = TestContract.activated();
  private final TestSheet sheet = TestSheet.of(TestReport.january(contract));

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void any_separator_will_do(String separator) {
    sent(january(contract, CSV, sheet.csv(separator)))
        .statusCode(201)
        .header("Location", containsString("/api/v1/reports/"))
        .body("status", equalTo("SUBMITTED"));
  }

  @Test
  void a_workbook_made_by_hand_will_do() {
    sent(january(contract, XLSX, sheet.xlsx())).statusCode(201);
    sent(january(contract, XLSX, sheet.xlsx()).accept(XLSX))
        .statusCode(201)
        .header("Content-Type", XLSX);
  }

  @Test
  void what_is_accepted_comes_back_by_itself_to_who_accepts_a_file_alone() {
    String csv =
        sent(january(contract, CSV, sheet.csv(";")).accept(CSV))
            .statusCode(201)
            .header("Content-Type", "text/csv;charset=UTF-8")
            .header("Location", containsString("/api/v1/reports/"))
            .extract()
            .asString();
    assertThat(csv).startsWith("\ufeffActivity;Channel;Measure;Value;Comment;Reasons\r\n");
    sent(january(contract, CSV, sheet.csv()).accept("*/*")).statusCode(201).contentType(JSON);
    sent(january(contract, CSV, sheet.csv()).accept("text/html")).statusCode(406);
  }

  @Test
  void sent_again_it_is_the_same_report() {
    String first = sent(keyed("k1", sheet.csv())).statusCode(201).extract().path("id");
    String again = sent(keyed("k1", sheet.csv())).statusCode(201).extract().path("id");
    assertThat(again).isEqualTo(first);

    sent(keyed("k1", sheet.withValue("talkSeconds", "1").csv()))
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void an_open_draft_becomes_what_the_sheet_says() {
    String draft = TestReport.january(contract).withoutMeasure("talkSeconds").drafted();

    sent(january(contract, CSV, sheet.csv()))
        .statusCode(201)
        .body("id", equalTo(draft))
        .body("revision", equalTo(1))
        .body("lines[0].measures.talkSeconds", greaterThan(0));
    sent(january(contract, CSV, sheet.csv())).statusCode(201).body("revision", equalTo(2));
  }

  @Test
  void a_trial_answers_the_same_and_keeps_nothing() {
    RequestSpecification trial = keyed("k2", sheet.csv()).queryParam("dryRun", true);
    sent(trial).statusCode(201).body("status", equalTo("SUBMITTED")).body("revision", equalTo(1));
    assertNothingIsKept();

    sent(keyed("k2", sheet.csv())).statusCode(201).body("revision", equalTo(1));
    sent(keyed("k2", sheet.csv()).queryParam("dryRun", true))
        .statusCode(201)
        .body("revision", equalTo(2));
    sent(keyed("k2", sheet.csv()).queryParam("dryRun", "perhaps")).statusCode(400);
  }

  @Test
  void a_trial_is_refused_as_the_real_thing_is() {
    byte[] bad = sheet.withValue("talkSeconds", "-1").csv();
    sent(january(contract, CSV, bad).queryParam("dryRun", true))
        .statusCode(422)
        .body("errors.code", equalTo(List.of("negative")));
    assertNothingIsKept();
  }

  @Test
  void each_side_sends_its_own() {
    sent(upload(as(Tokens.qualityAnalyst()), contract, CSV, sheet.csv())).statusCode(403);
    sent(january(contract, CSV, sheet.csv()).queryParam("source", "CLIENT")).statusCode(403);
    for (String token : new String[] {Tokens.qualityAnalyst(), Tokens.integration()}) {
      sent(upload(as(token), contract, CSV, sheet.csv()).queryParam("source", "CLIENT"))
          .statusCode(201)
          .body("source", equalTo("CLIENT"));
    }
    for (String token :
        new String[] {
          Tokens.governance(),
          Tokens.approver(),
          Tokens.finance(),
          Tokens.auditor(),
          Tokens.biReader()
        }) {
      sent(upload(as(token), contract, CSV, sheet.csv())).statusCode(403);
    }
  }

  @Test
  void anothers_contract_is_one_that_does_not_exist() {
    RequestSpecification other = vendorOf(TestContract.activated());
    String foreign =
        sent(upload(other, contract, CSV, "nonsense".getBytes(UTF_8)))
            .statusCode(404)
            .extract()
            .path("detail");
    sent(january(TestContract.ofNewVendor(), CSV, sheet.csv()))
        .statusCode(404)
        .body("detail", equalTo(foreign));
  }

  @Test
  void a_request_says_what_it_is() {
    vendorOf(contract)
        .contentType(CSV)
        .body(sheet.csv())
        .post("/api/v1/report-uploads")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-missing"));
    vendorOf(contract)
        .header("Idempotency-Key", "k3")
        .contentType(CSV)
        .body(sheet.csv())
        .post("/api/v1/report-uploads")
        .then()
        .statusCode(400)
        .body("errors.parameter.sort()", equalTo(List.of("attestedBy", "contractId", "period")));
    vendorOf(contract)
        .header("Idempotency-Key", "k4")
        .contentType(JSON)
        .body(Map.of())
        .post("/api/v1/report-uploads")
        .then()
        .statusCode(415);
  }

  @Test
  void a_file_larger_than_any_report_is_refused() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(
                      URI.create(
                          "http://localhost:%d/api/v1/report-uploads?contractId=%s&period=2021-01&attestedBy=D"
                              .formatted(RestAssured.port, contract.id())))
                  .header("Authorization", "Bearer " + Tokens.vendor(contract.vendorId()))
                  .header("Idempotency-Key", "k5")
                  .header("Content-Type", CSV)
                  .POST(BodyPublishers.ofByteArray(new byte[26 << 20]))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("/problems/body-too-large");
    }
  }

  /// A CSV is several times in memory while it is read.
  @Test
  void a_csv_larger_than_any_report_is_refused() {
    sent(january(contract, CSV, new byte[9 << 20]))
        .statusCode(413)
        .body("type", equalTo("/problems/body-too-large"))
        .body("detail", equalTo("A CSV may have at most 8 MiB"));
  }

  @Test
  void a_file_that_is_no_sheet_is_refused_in_a_sentence() {
    sent(january(contract, XLSX, sheet.csv()))
        .statusCode(422)
        .body("type", equalTo("/problems/unreadable-sheet"))
        .body("detail", equalTo("The file is no XLSX, or is not whole."));
    sent(january(contract, CSV, new byte[0]).accept(CSV))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", containsString("the columns Activity, Channel, Measure and Value"));
  }

  private void assertNothingIsKept() {
    assertThat(TestRows.of(contract.vendorId())).isZero();
  }

  private RequestSpecification keyed(String key, byte[] file) {
    return vendorOf(contract)
        .header("Idempotency-Key", key)
        .queryParam("contractId", contract.id())
        .queryParam("period", "2021-01")
        .queryParam("attestedBy", "Dana Whitfield")
        .contentType(CSV)
        .accept(JSON)
        .body(file);
  }
}
