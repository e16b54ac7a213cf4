package dev.plumbline.system.platform.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Json;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import dev.plumbline.system.platform.TestContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
class MonthIT {

  private final Platform platform;
  private final Caller governance;
  private final Caller vendor;
  private final TestContract contract;
  private final String month;

  MonthIT(Platform platform) {
    this.platform = platform;
    this.governance = platform.as(Account.GOVERNANCE);
    this.vendor = platform.as(Account.VENDOR_A);
    this.contract = TestContract.active(platform);
    this.month = "?contractId=" + contract.id() + "&period=" + TestContract.MONTH;
  }

  @Test
  void goesFromItsTemplateToADecidedDispute() throws IOException {
    downloadTheTemplate();
    JsonNode report = upload();

    String scorecard = "/scorecards/" + contract.score();
    vendorSeesNothing(scorecard);
    exported("&life=PROVISIONAL", "PROVISIONAL");
    governance.postIfMatch(scorecard + "/publication", "", governance.get(scorecard).tag()).done();
    vendorSees(scorecard, report);
    exported("", "PUBLISHED");

    String dispute = dispute(scorecard);
    exported("", "DISPUTED");
    cannotBeFinal(scorecard, "illegal-scorecard-change", "DISPUTED");
    reject(dispute);
    exported("", "PUBLISHED");
    cannotBeFinal(scorecard, "scorecard-not-settled", "The vendor may object until ");
  }

  private void downloadTheTemplate() throws IOException {
    byte[] workbook = vendor.file("/report-templates" + month, Sheets.XLSX);
    String text = vendor.get("/report-templates" + month, Sheets.CSV).text();

    assertThat(Sheets.parts(workbook)).containsKeys("xl/workbook.xml", "xl/worksheets/sheet1.xml");
    assertThat(text).contains("billing,voice,contactsOffered,");
    platform
        .as(Account.VENDOR_B)
        .get("/report-templates" + month, Sheets.XLSX)
        .isProblem(404, "not-found");
  }

  /// First as an attempt that is not kept.
  private JsonNode upload() {
    JsonNode content = contract.report();
    byte[] sheet = Sheets.csv(content);
    String path = "/report-uploads" + month + "&attestedBy=Vendor%20A";

    JsonNode attempt = vendor.upload(path + "&dryRun=true", Sheets.CSV, sheet).done();
    assertThat(attempt.path("lines")).isEqualTo(content.path("lines"));
    assertThat(vendor.get("/reports" + month).done().path("items")).isEmpty();

    JsonNode report = vendor.upload(path, Sheets.CSV, sheet).done();
    assertThat(report.path("lines")).isEqualTo(content.path("lines"));
    assertThat(report.path("status").asText()).isEqualTo("SUBMITTED");
    return report;
  }

  private void vendorSeesNothing(String scorecard) {
    for (String part : List.of("", "/explanation", "/disputes", "/restatements")) {
      vendor.get(scorecard + part).isProblem(404, "not-found");
    }
    vendor.post(scorecard + "/disputes", claim()).isProblem(404, "not-found");
    assertThat(vendor.get("/scorecards" + month).done().path("items")).isEmpty();
    forbidden("/bi/scorecards" + month);
    forbidden("/portfolio?period=" + TestContract.MONTH);
  }

  private void forbidden(String path) {
    assertThat(governance.get(path).status()).isEqualTo(200);
    vendor.get(path).isProblem(403, "forbidden");
  }

  private void vendorSees(String scorecard, JsonNode report) {
    assertThat(vendor.get(scorecard).done()).isEqualTo(governance.get(scorecard).done());
    JsonNode clauses = vendor.get(scorecard + "/explanation").done().path("clauses");
    assertThat(clauses).hasSize(7);
    JsonNode talkTime = clauses.path(0);
    assertThat(talkTime.path("code").asText()).isEqualTo("average-talk-time");
    assertThat(talkTime.path("sources")).hasSize(1);
    assertThat(talkTime.at("/sources/0/revision")).isEqualTo(report.path("revision"));
    assertThat(talkTime.path("numerator").asInt())
        .isEqualTo(report.path("lines").valueStream().mapToInt(MonthIT::talkSeconds).sum());
    platform.as(Account.VENDOR_B).get(scorecard + "/explanation").isProblem(404, "not-found");
  }

  private static int talkSeconds(JsonNode line) {
    return line.at("/measures/talkSeconds").asInt();
  }

  private String dispute(String scorecard) {
    JsonNode dispute = vendor.post(scorecard + "/disputes", claim()).done();
    return "/disputes/" + dispute.path("id").asText();
  }

  private static JsonNode claim() {
    var claim = Json.object().put("clause", "csat").put("claimedValue", 60);
    claim.put("reason", "Answers by text message are missing.").putArray("evidence").add("Export");
    return claim;
  }

  /// Not by who published the scorecard.
  private void reject(String dispute) {
    String decision = "{\"outcome\": \"REJECTED\", \"reason\": \"They are in the export.\"}";
    String path = dispute + "/decision";
    governance
        .postIfMatch(path, decision, governance.get(dispute).tag())
        .isProblem(409, "own-computation");

    Caller colleague = platform.as(Account.GOVERNANCE_B);
    colleague.postIfMatch(path, decision, colleague.get(dispute).tag()).done();
    assertThat(vendor.get(dispute).field("status")).isEqualTo("REJECTED");
  }

  private void cannotBeFinal(String scorecard, String slug, String why) {
    Answer refused =
        governance
            .postIfMatch(scorecard + "/finalisation", "", governance.get(scorecard).tag())
            .isProblem(409, slug);
    assertThat(refused.field("detail")).contains(why);
  }

  /// The one line of the month in the export for BI tools.
  private void exported(String filter, String life) {
    byte[] file = platform.as(Account.BI).file("/bi/scorecards" + month + filter, Sheets.CSV);
    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("scorecardId,vendorId,contractId,");
    assertThat(lines.getLast()).contains("," + contract.id() + ",", "," + life + ",");
  }
}
