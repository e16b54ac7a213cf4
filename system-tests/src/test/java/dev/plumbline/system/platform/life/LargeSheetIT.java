package dev.plumbline.system.platform.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import dev.plumbline.system.platform.TestContract;
import dev.plumbline.testkit.request.AtOnce;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks with pictures in them, up to the limit of 25 MiB and beyond.
@ExtendWith(SharedPlatform.class)
class LargeSheetIT {

  private static final int MIB = 1 << 20;

  private final Platform platform;
  private final Caller vendor;
  private final TestContract contract;
  private final String month;

  LargeSheetIT(Platform platform) {
    this.platform = platform;
    this.vendor = platform.as(Account.VENDOR_A);
    this.contract = TestContract.reported(platform);
    this.month = "?contractId=" + contract.id() + "&period=" + TestContract.MONTH;
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 24})
  void whatTheTemplateIsFilledWithComesBackTheSame(int mebibytes) throws IOException {
    Answer uploaded = upload(mebibytes * MIB);

    JsonNode report = uploaded.done();
    assertThat(report.path("status").asText()).isEqualTo("SUBMITTED");
    assertThat(report.path("revision").asInt()).isEqualTo(2);
    assertThat(report.path("lines")).isEqualTo(first().path("lines"));
  }

  @Test
  void thirtyMebibytesAreRefusedWithTheLimit() throws IOException {
    Answer refused = upload(30 * MIB).isProblem(413, "body-too-large");

    assertThat(refused.field("detail")).contains("26214400");
    assertThat(vendor.get("/reports" + month).done().path("items")).hasSize(1);
  }

  @Test
  void manyAtOnceAreTakenOrPutOffAndNeverEndTheService() throws IOException {
    byte[] sheet = sheet(24 * MIB);
    ProcessHandle before = platform.part(Part.SCORECARD_SERVICE).process();

    List<Answer> answers = AtOnce.times(8, () -> upload(sheet));

    assertThat(answers).anyMatch(answer -> answer.status() == 201);
    for (Answer answer : answers) {
      if (answer.status() != 201) {
        assertThat(answer.isProblem(503, "unavailable").retryAfter()).isEqualTo("2");
      }
    }
    upload(sheet).done();
    assertThat(platform.part(Part.SCORECARD_SERVICE).process()).isEqualTo(before);
  }

  private Answer upload(int photograph) throws IOException {
    return upload(sheet(photograph));
  }

  private Answer upload(byte[] sheet) {
    return vendor.upload("/report-uploads" + month + "&attestedBy=Office", Sheets.XLSX, sheet);
  }

  private byte[] sheet(int photograph) throws IOException {
    byte[] template = vendor.file("/report-templates" + month, Sheets.XLSX);
    return Sheets.withPhotograph(template, photograph);
  }

  private JsonNode first() {
    JsonNode reports = vendor.get("/reports" + month).done().path("items");
    return vendor.get("/reports/" + reports.path(0).path("id").asText()).done();
  }
}
