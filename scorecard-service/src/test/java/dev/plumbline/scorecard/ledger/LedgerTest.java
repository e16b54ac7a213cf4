package dev.plumbline.scorecard.ledger;

import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.published;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is owed, and when. In January satisfaction costs 5771.70; in March abandons 3400.83 and
/// satisfaction 5344.17.
@QuarkusTest
class LedgerTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");
  private static final Instant CLOSED = Instant.parse("2032-06-11T23:00:00Z");
  private static final Instant CLOSED_AGAIN = Instant.parse("2032-06-22T23:00:00Z");

  @Inject TestClock clock;

  private final TestContract contract = TestContract.ofNewVendor();
  private String january = "";

  @BeforeEach
  void aPublishedMonth() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    january = published(contract, "2021-01");
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void nothing_is_owed_before_a_month_is_final_and_then_it_is_owed_once() {
    assertThat(entries()).isEmpty();

    clock.set(CLOSED);
    finalise(january).then().statusCode(200);
    finalise(january).then().statusCode(409);
    assertThat(entries()).containsExactly("CREDIT satisfaction 5771.70 by 1");
    assertThat(balance()).isEqualTo("5771.70");
  }

  @Test
  void a_restatement_adds_one_correction_for_each_credit_that_changed_when_it_is_final() {
    clock.set(CLOSED);
    finalise(january).then().statusCode(200);
    TestReport.accept(TestReport.january(contract).withMeasure("surveysSatisfied", 70).submitted());
    String restated = restate(january, "LATE_REVISION").then().statusCode(201).extract().path("id");
    assertThat(entries()).hasSize(1);

    clock.set(CLOSED_AGAIN);
    finalise(restated).then().statusCode(200);
    assertThat(entries())
        .containsExactly(
            "CREDIT satisfaction 5771.70 by 1", "CORRECTION satisfaction -5771.70 by 2");
    assertThat(balance()).isEqualTo("0.00");
  }

  @Test
  void finance_corrects_by_hand_with_a_reason_and_once() {
    String key = UUID.randomUUID().toString();
    String first = correct(key, "-12.50", "EUR").then().statusCode(201).extract().path("id");
    correct(key, "-12.50", "EUR").then().statusCode(201).body("id", equalTo(first));

    assertThat(entries()).containsExactly("CORRECTION null -12.50 by null");
    assertThat(balance()).isEqualTo("-12.50");
    clock.set(CLOSED);
    finalise(january).then().statusCode(200);
    assertThat(balance()).isEqualTo("5759.20");
  }

  @Test
  void a_correction_fits_its_contract() {
    correct(UUID.randomUUID().toString(), "12.505", "EUR")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("too-precise"));
    correct(UUID.randomUUID().toString(), "0", "USD")
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("nothing", "other-currency")));
    correct(UUID.randomUUID().toString(), "12.505", "USD")
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("other-currency", "too-precise")));
    TestLedger.correct(TestContract.ofNewVendor(), UUID.randomUUID().toString(), "0", "EUR")
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-contract", "nothing")));
    given()
        .auth()
        .oauth2(Tokens.finance())
        .contentType(ContentType.JSON)
        .body(TestLedger.body(contract, "1", "EUR"))
        .post("/api/v1/credits")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-missing"));
  }

  @Test
  void balances_are_told_by_contract_and_by_vendor() {
    TestContract other = TestContract.of(contract.vendorId());
    ContractServiceStandIn.server().activate(other);
    correct(UUID.randomUUID().toString(), "10", "EUR").then().statusCode(201);
    TestLedger.corrected(other, "5.25");

    assertThat(balances("CONTRACT")).containsExactlyInAnyOrder("10.00", "5.25");
    assertThat(balances("VENDOR")).containsExactly("15.25");
  }

  @Test
  void a_vendor_reads_its_own_entries_and_no_other() {
    String entry = correct(UUID.randomUUID().toString(), "10", "EUR").then().extract().path("id");

    for (String path : List.of("/credits", "/credits/balances")) {
      read(Tokens.vendor(contract.vendorId()), path).body("items.size()", equalTo(1));
      read(Tokens.vendor(UUID.randomUUID()), path).body("items", equalTo(List.of()));
    }
    given()
        .auth()
        .oauth2(Tokens.vendor(UUID.randomUUID()))
        .get("/api/v1/credits/{id}", entry)
        .then()
        .statusCode(404);
  }

  @Test
  void pages_of_balances_follow_one_another() {
    TestContract other = TestContract.of(contract.vendorId());
    ContractServiceStandIn.server().activate(other);
    TestLedger.corrected(contract, "10");
    TestLedger.corrected(other, "5");
    String vendor = Tokens.vendor(contract.vendorId());

    ValidatableResponse first = read(vendor, "/credits/balances?limit=1");
    String next = first.extract().path("next");
    read(vendor, "/credits/balances?limit=1&cursor=" + next)
        .body("items.size()", equalTo(1))
        .body(
            "items[0].contractId",
            not(equalTo(first.extract().<String>path("items[0].contractId"))))
        .body("next", nullValue());
  }

  private static ValidatableResponse read(String token, String path) {
    return given().auth().oauth2(token).get("/api/v1" + path).then().statusCode(200);
  }

  private List<String> entries() {
    List<Map<String, Object>> items =
        read(Tokens.finance(), "/credits?contractId=" + contract.id()).extract().path("items");
    return items.stream()
        .map(
            item ->
                "%s %s %s by %s"
                    .formatted(
                        item.get("kind"),
                        item.get("clause"),
                        amount((Map<?, ?>) item.get("amount")),
                        item.get("revision")))
        .toList();
  }

  private String balance() {
    return balances("CONTRACT").stream().findFirst().orElse("none");
  }

  private List<String> balances(String by) {
    List<Map<String, Object>> items =
        read(
                Tokens.auditor(),
                "/credits/balances?by=%s&vendorId=%s".formatted(by, contract.vendorId()))
            .extract()
            .path("items");
    return items.stream().map(item -> amount((Map<?, ?>) item.get("balance"))).toList();
  }

  private static String amount(@Nullable Map<?, ?> money) {
    return new BigDecimal(String.valueOf(requireNonNull(money).get("amount")))
        .setScale(2)
        .toPlainString();
  }

  private Response correct(String key, String amount, String currency) {
    return TestLedger.correct(contract, key, amount, currency);
  }
}
