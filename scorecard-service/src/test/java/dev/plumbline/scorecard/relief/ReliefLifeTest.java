package dev.plumbline.scorecard.relief;

import static dev.plumbline.scorecard.relief.TestRelief.decide;
import static dev.plumbline.scorecard.relief.TestRelief.january;
import static dev.plumbline.scorecard.relief.TestRelief.read;
import static dev.plumbline.scorecard.relief.TestRelief.withdraw;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReliefLifeTest {

  private final TestContract contract = TestContract.activated();
  private final String vendor = TestRelief.vendorOf(contract);
  private final String governance = Tokens.governance();

  @Test
  void what_the_vendor_asks_for_the_client_decides() {
    String id = january(contract).askedByVendor();
    read(governance, id)
        .statusCode(200)
        .body("contractId", equalTo(contract.id().toString()))
        .body("vendorId", equalTo(contract.vendorId().toString()))
        .body("periods", equalTo(List.of("2021-01")))
        .body("clauses", equalTo(List.of("abandons")))
        .body("cause", equalTo("CLIENT_FAILURE"))
        .body("reason", equalTo("No forecast was given"))
        .body("evidence", equalTo(List.of("Ticket 4711")))
        .body("askedFor", equalTo("VENDOR"))
        .body("status", equalTo("OPEN"))
        .body("closedAt", nullValue());

    decide(vendor, id, "GRANTED").statusCode(403).body("type", equalTo("/problems/forbidden"));
    decide(governance, id, "GRANTED")
        .statusCode(200)
        .body("status", equalTo("GRANTED"))
        .body("closedFor", equalTo("CLIENT"))
        .body("closedBy", equalTo("governance"))
        .body("decisionReason", equalTo("The mail of 3 January shows it"));
    read(vendor, id).body("status", equalTo("GRANTED"));
  }

  @Test
  void what_the_client_asks_for_the_vendor_decides() {
    String id = january(contract).with("cause", "FORCE_MAJEURE").askedByClient();
    read(vendor, id).body("askedFor", equalTo("CLIENT"));

    decide(governance, id, "DENIED").statusCode(403);
    decide(Tokens.vendor(UUID.randomUUID()), id, "DENIED").statusCode(404);
    decide(vendor, id, "DENIED").statusCode(200).body("status", equalTo("DENIED"));
  }

  @Test
  void it_is_closed_once() {
    String id = january(contract).askedByVendor();
    decide(governance, id, "DENIED").statusCode(200);

    decide(governance, id, "GRANTED")
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-relief-change"));
    withdraw(vendor, id).statusCode(409);
    read(vendor, id).body("status", equalTo("DENIED"));
  }

  @Test
  void who_asked_can_take_it_back_while_it_is_open() {
    String id = january(contract).askedByVendor();
    withdraw(governance, id).statusCode(403);
    withdraw(vendor, id).statusCode(200).body("status", equalTo("WITHDRAWN"));
    decide(governance, id, "GRANTED").statusCode(409);

    String another = january(contract).askedByClient();
    withdraw(vendor, another).statusCode(403);
    withdraw(governance, another).statusCode(200);
  }

  @Test
  void a_request_that_is_repeated_is_one() {
    String key = UUID.randomUUID().toString();
    String first = ask(key).then().statusCode(201).extract().path("id");
    ask(key).then().statusCode(201).body("id", equalTo(first));
    listed(vendor, "").body("items.id", equalTo(List.of(first)));
  }

  @Test
  void of_decisions_that_come_at_once_one_holds() throws Exception {
    String id = january(contract).askedByVendor();
    Stream<Callable<Integer>> decisions =
        Stream.of("GRANTED", "DENIED", "GRANTED", "DENIED")
            .map(decision -> () -> decide(governance, id, decision).extract().statusCode());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      assertThat(threads.invokeAll(decisions.toList()))
          .extracting(Future::resultNow)
          .containsOnlyOnce(200)
          .containsOnly(200, 409);
    }
  }

  @Test
  void a_listing_is_by_age_and_can_be_narrowed() {
    String january = january(contract).askedByVendor();
    String later = january(contract).with("periods", List.of("2021-02", "2021-03")).askedByClient();
    withdraw(governance, later).statusCode(200);
    String finance = Tokens.finance();
    String own = "&contractId=" + contract.id();

    listed(finance, own).body("items.id", equalTo(List.of(january, later)));
    listed(finance, own + "&status=OPEN").body("items.id", equalTo(List.of(january)));
    listed(finance, own + "&period=2021-03").body("items.id", equalTo(List.of(later)));
    listed(finance, "&vendorId=" + contract.vendorId())
        .body("items.id", equalTo(List.of(january, later)));
    String next = listed(finance, own + "&limit=1").extract().path("next");
    listed(finance, own + "&limit=1&cursor=" + next).body("items.id", equalTo(List.of(later)));
    listed(Tokens.vendor(UUID.randomUUID()), own).body("items", equalTo(List.of()));
  }

  private Response ask(String key) {
    return given()
        .auth()
        .oauth2(vendor)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(january(contract).body())
        .post("/api/v1/reliefs");
  }

  private static ValidatableResponse listed(String token, String filters) {
    String query = filters.isEmpty() ? "" : "?" + filters.substring(1);
    return given().auth().oauth2(token).get("/api/v1/reliefs" + query).then().statusCode(200);
  }
}
