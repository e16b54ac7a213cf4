package dev.plumbline.scorecard.report;

import static dev.plumbline.scorecard.report.ReportCalls.read;
import static dev.plumbline.scorecard.report.ReportCalls.submission;
import static dev.plumbline.scorecard.report.ReportCalls.vendorOf;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Drafts: what is written is what is read, and nobody overwrites what they have not seen.
@QuarkusTest
class ReportDraftTest {

  private final TestContract contract = TestContract.activated();

  @Test
  void a_draft_is_rewritten_by_who_has_seen_it() {
    String id = TestReport.january(contract).drafted();
    String seen = vendor().get("/api/v1/reports/{id}", id).header("ETag");
    Map<String, Object> content =
        Map.of("lines", TestReport.january(contract).withMeasure("talkSeconds", 7).lines());

    vendor().body(content).put("/api/v1/reports/{id}", id).then().statusCode(428);
    vendor()
        .header("If-Match", seen)
        .body(content)
        .put("/api/v1/reports/{id}", id)
        .then()
        .statusCode(200)
        .body("lines[0].measures.talkSeconds", equalTo(7));
    vendor()
        .header("If-Match", seen)
        .body(content)
        .put("/api/v1/reports/{id}", id)
        .then()
        .statusCode(412);
  }

  @Test
  void of_those_who_rewrite_the_same_state_at_once_one_does() throws Exception {
    String id = TestReport.january(contract).drafted();
    String seen = vendor().get("/api/v1/reports/{id}", id).header("ETag");
    CyclicBarrier together = new CyclicBarrier(4);

    List<Response> answers;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      answers =
          threads
              .invokeAll(
                  IntStream.range(0, 4)
                      .<Callable<Response>>mapToObj(
                          i ->
                              () -> {
                                Map<String, Object> content =
                                    Map.of(
                                        "lines",
                                        TestReport.january(contract)
                                            .withMeasure("talkSeconds", i)
                                            .lines());
                                together.await(30, TimeUnit.SECONDS);
                                return vendor()
                                    .header("If-Match", seen)
                                    .body(content)
                                    .put("/api/v1/reports/{id}", id);
                              })
                      .toList())
              .stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(answers)
        .extracting(Response::statusCode)
        .containsExactlyInAnyOrder(200, 412, 412, 412);
    Response winner =
        answers.stream().filter(it -> it.statusCode() == 200).findFirst().orElseThrow();
    read(vendor(), id)
        .body(
            "lines[0].measures.talkSeconds", equalTo(winner.path("lines[0].measures.talkSeconds")))
        .header("ETag", equalTo(winner.header("ETag")));
  }

  @Test
  void nothing_and_not_known_are_kept_apart() {
    TestReport report =
        TestReport.january(contract)
            .withMeasure("surveysDissatisfied", 0)
            .withMeasure("talkSeconds", new BigDecimal("123456789012.123456"))
            .withoutMeasure("surveysSatisfied");
    String id = report.drafted();

    JsonPath read =
        read(vendor(), id)
            .extract()
            .jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    Map<String, Object> measures = read.getMap("lines[0].measures");
    assertThat(measures)
        .containsEntry("talkSeconds", new BigDecimal("123456789012.123456"))
        .doesNotContainKey("surveysSatisfied");
    assertThat(measures.get("surveysDissatisfied")).hasToString("0");
    assertThat(measures).hasSize(report.measures().size());
    submission(contract, id)
        .statusCode(422)
        .body(
            "errors.message",
            equalTo(
                List.of("account-admin/voice, surveysSatisfied: the contract needs this measure")));
  }

  private RequestSpecification vendor() {
    return vendorOf(contract);
  }
}
