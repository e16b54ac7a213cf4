package dev.plumbline.system.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import dev.plumbline.system.platform.TestContract;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/// A vendor's program sends a report with faults: one answer names all of them, and the reports are
/// the same as before.
@ExtendWith(SharedPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class InvalidReportIT {

  private static final int TWENTY_MB = 20_000_000;

  private final Caller vendor;
  private final TestContract contract;
  private List<JsonNode> before = List.of();

  InvalidReportIT(Platform platform) {
    this.vendor = platform.as(Account.VENDOR_A_API);
    this.contract = TestContract.active(platform);
  }

  @BeforeEach
  void rememberTheReports() {
    before = vendor.items("/reports");
  }

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(vendor.items("/reports")).isEqualTo(before);
  }

  @Test
  void moreContactsHandledThanOfferedInTwoLines() {
    ObjectNode report = contract.report();
    measures(report, 0).put("contactsHandled", 100_000);
    measures(report, 3).put("contactsHandled", 100_000);

    assertThat(refused(report).violations())
        .contains(
            "/lines/0/measures/contactsHandled part-exceeds-whole",
            "/lines/3/measures/contactsHandled part-exceeds-whole")
        .allMatch(violation -> violation.endsWith("part-exceeds-whole"));
  }

  @Test
  void anUnknownMeasureAndANegativeCount() {
    ObjectNode report = contract.report();
    measures(report, 0).put("contactsWished", 3);
    measures(report, 1).put("surveysAnswered", -1);

    assertThat(refused(report).violations())
        .anyMatch(violation -> violation.equals("/lines/0/measures/contactsWished unknown-measure"))
        .anyMatch(violation -> violation.startsWith("/lines/1/measures/surveysAnswered "));
  }

  @Test
  void aTextForANumberAMonthThatIsNoneAndAFieldThatIsUnknown() {
    ObjectNode report = contract.report().put("period", "2021-13").put("colour", "blue");
    measures(report, 0).put("contactsHandled", "many");

    Answer answer = refused(report);

    assertThat(answer.violations())
        .containsExactlyInAnyOrder(
            "/period malformed",
            "/lines/0/measures/contactsHandled wrong-type",
            "/colour unknown-field");
    assertThat(answer.text()).doesNotContain("many", "blue", "2021-13");
  }

  @Test
  void noIdempotencyKey() {
    vendor.postWithoutKey("/reports", contract.report()).isProblem(400, "idempotency-key-missing");
  }

  @Test
  void noJson() {
    String cutOff = contract.report().toString().substring(0, 100);

    Answer answer = vendor.post("/reports", cutOff).isProblem(400, "malformed-json");

    assertThat(answer.field("detail")).contains("line 1");
  }

  @Test
  void twentyMegabytes() {
    String notes = contract.report().put("notes", "x".repeat(TWENTY_MB)).toString();

    Answer answer = vendor.post("/reports", notes).isProblem(413, "body-too-large");

    assertThat(answer.field("detail")).contains("1048576");
  }

  private Answer refused(ObjectNode report) {
    return vendor.post("/reports", report).isProblem(422, "invalid-content");
  }

  private static ObjectNode measures(ObjectNode report, int line) {
    return ((ArrayNode) report.path("lines")).path(line).withObject("/measures");
  }
}
