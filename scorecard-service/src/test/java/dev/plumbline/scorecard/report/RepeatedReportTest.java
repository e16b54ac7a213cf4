package dev.plumbline.scorecard.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A request with a key happens once, however often and at whatever moment it is repeated.
@QuarkusTest
class RepeatedReportTest {

  private static final int TIMES = 8;

  private final TestContract contract = TestContract.activated();
  private final String key = UUID.randomUUID().toString();

  @Test
  void a_draft_that_is_sent_many_times_at_once_is_one() throws Exception {
    Map<String, Object> body = TestReport.january(contract).body();
    List<Response> answers = atOnce(() -> vendor().body(body).post("/api/v1/reports"));

    assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409).contains(201);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .allMatch(answer -> answer.path("type").equals("/problems/idempotency-in-progress"));
    String id = vendor().body(body).post("/api/v1/reports").then().extract().path("id");
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 201)
        .allMatch(answer -> answer.path("id").equals(id));
    vendor().get("/api/v1/reports").then().body("items.id", equalTo(List.of(id)));
  }

  @Test
  void a_submission_that_is_sent_many_times_at_once_is_one() throws Exception {
    String id = TestReport.january(contract).drafted();
    List<Response> answers =
        atOnce(
            () ->
                vendor()
                    .body(Map.of("attestedBy", "Dana Whitfield"))
                    .post("/api/v1/reports/{id}/submission", id));

    assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 409).contains(200);
    vendor()
        .body(Map.of("attestedBy", "Dana Whitfield"))
        .post("/api/v1/reports/{id}/submission", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("SUBMITTED"));
  }

  @Test
  void a_key_belongs_to_one_body() {
    vendor()
        .body(TestReport.january(contract).body())
        .post("/api/v1/reports")
        .then()
        .statusCode(201);
    vendor()
        .body(TestReport.january(contract).withMeasure("talkSeconds", 1).body())
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  private static List<Response> atOnce(Callable<Response> request) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(TIMES)) {
      List<Future<Response>> answers =
          threads.invokeAll(Stream.generate(() -> request).limit(TIMES).toList());
      return answers.stream().map(Future::resultNow).toList();
    }
  }

  private RequestSpecification vendor() {
    return given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON);
  }
}
