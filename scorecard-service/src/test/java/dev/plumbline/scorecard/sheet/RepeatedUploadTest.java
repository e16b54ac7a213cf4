package dev.plumbline.scorecard.sheet;

import static dev.plumbline.scorecard.sheet.SheetCalls.CSV;
import static dev.plumbline.scorecard.sheet.SheetCalls.january;
import static dev.plumbline.scorecard.sheet.SheetCalls.sent;
import static dev.plumbline.scorecard.sheet.SheetCalls.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files of one month that arrive at the same moment.
@QuarkusTest
class RepeatedUploadTest {

  private static final int TIMES = 6;

  private final TestContract contract = TestContract.activated();
  private final TestSheet sheet = TestSheet.of(TestReport.january(contract));

  @Test
  void a_file_that_is_sent_many_times_at_once_is_one_report() throws Exception {
    List<Integer> answers =
        atOnce(
            () ->
                sent(
                    vendorOf(contract)
                        .header("Idempotency-Key", "one-file")
                        .queryParam("contractId", contract.id())
                        .queryParam("period", "2021-01")
                        .queryParam("attestedBy", "Dana Whitfield")
                        .contentType(CSV)
                        .body(sheet.csv())));

    assertThat(answers).isSubsetOf(201, 409).contains(201);
    vendorOf(contract).get("/api/v1/reports").then().body("items", hasSize(1));
  }

  @Test
  void files_that_are_different_requests_are_revisions_one_after_the_other() throws Exception {
    List<Integer> answers = atOnce(() -> sent(january(contract, CSV, sheet.csv())));

    assertThat(answers).isSubsetOf(201, 409).contains(201);
    int accepted = (int) answers.stream().filter(status -> status == 201).count();
    vendorOf(contract)
        .get("/api/v1/reports")
        .then()
        .body("items", hasSize(accepted))
        .body("items.status.unique()", equalTo(List.of("SUBMITTED")));
  }

  private static List<Integer> atOnce(Callable<ValidatableResponse> request) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(TIMES)) {
      return threads.invokeAll(Stream.generate(() -> request).limit(TIMES).toList()).stream()
          .map(Future::resultNow)
          .map(answer -> answer.extract().statusCode())
          .toList();
    }
  }
}
