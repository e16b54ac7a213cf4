package dev.plumbline.scorecard.invoice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Money is taken down once, however often it is sent.
@QuarkusTest
class RepeatedInvoiceTest {

  private static final int TIMES = 6;

  private final TestContract contract = TestContract.activated();

  @Test
  void an_invoice_that_is_sent_many_times_at_once_is_one() throws Exception {
    Map<String, Object> body = TestInvoice.january(contract).body();
    String key = UUID.randomUUID().toString();

    List<Response> answers = atOnce(Stream.generate(() -> () -> post(key, body)));

    assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409).contains(201);
    assertThat(ids()).hasSize(1);
    assertThat(post(key, body).<String>path("id")).isEqualTo(ids().getFirst());
  }

  @Test
  void invoices_that_come_at_once_follow_each_other() throws Exception {
    TestInvoice.january(contract).received();
    List<Response> answers =
        atOnce(
            Stream.generate(
                () ->
                    () ->
                        post(UUID.randomUUID().toString(), TestInvoice.january(contract).body())));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.<Integer>path("revision"))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, TIMES + 1).boxed().toList());
  }

  @Test
  void a_number_that_is_sent_twice_at_once_is_taken_down_once() throws Exception {
    Map<String, Object> body = TestInvoice.january(contract).body();
    List<Response> answers =
        atOnce(Stream.generate(() -> () -> post(UUID.randomUUID().toString(), body)));

    assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201).contains(409);
    assertThat(ids()).hasSize(1);
  }

  @Test
  void a_key_is_needed_and_belongs_to_one_body() {
    given()
        .auth()
        .oauth2(Tokens.finance())
        .contentType(ContentType.JSON)
        .body(TestInvoice.january(contract).body())
        .post("/api/v1/invoices")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-missing"));
    String key = UUID.randomUUID().toString();
    post(key, TestInvoice.january(contract).body()).then().statusCode(201);
    post(key, TestInvoice.january(contract).body())
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  private static List<Response> atOnce(Stream<Callable<Response>> requests) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(TIMES)) {
      List<Future<Response>> answers = threads.invokeAll(requests.limit(TIMES).toList());
      return answers.stream().map(Future::resultNow).toList();
    }
  }

  private static Response post(String key, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(Tokens.finance())
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/invoices");
  }

  private List<String> ids() {
    return given()
        .auth()
        .oauth2(Tokens.finance())
        .get("/api/v1/invoices?contractId={id}", contract.id())
        .path("items.id");
  }
}
