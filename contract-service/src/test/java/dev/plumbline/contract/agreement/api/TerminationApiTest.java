package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.tag;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static dev.plumbline.contract.agreement.api.TestTerminations.body;
import static dev.plumbline.contract.agreement.api.TestTerminations.path;
import static dev.plumbline.contract.agreement.api.TestTerminations.terminate;
import static dev.plumbline.contract.agreement.api.TestTerminations.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.feed.api.TestFeed;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TerminationApiTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final LocalDate lastDay = today.plusDays(100);

  @Test
  void aTerminationIsReadByAllWhoReadTheContract() {
    Agreement contract = terminated();

    for (String reader : new String[] {Tokens.governance(), Tokens.approver()}) {
      as(reader)
          .get(path(contract))
          .then()
          .statusCode(200)
          .body("kind", is("NOTICE"))
          .body("givenOn", is(today.toString()))
          .body("endsOn", is(lastDay.toString()))
          .body("reason", is("Moves in-house."))
          .body("recordedBy", is("governance"));
    }
    vendorOf(contract).get(path(contract)).then().statusCode(200);
    as(Tokens.vendor(UUID.randomUUID())).get(path(contract)).then().statusCode(404);
    read(contract.path()).body("status", is("ACTIVE")).body("termEnd", is("2099-12-31"));
  }

  @Test
  void theEndIsToldAtOnce() {
    Agreement contract = TestContracts.activated(RUNNING);
    long head = TestFeed.head();
    terminate(contract, "MUTUAL", today, lastDay).statusCode(201);
    withdraw(contract, tag(path(contract))).statusCode(204);

    TestFeed.changes(head)
        .body("items.kind", contains("TERMINATION_GIVEN", "TERMINATION_WITHDRAWN"))
        .body("items.termEnd", contains(lastDay.toString(), "2099-12-31"))
        .body("items.renewal", contains("NONE", "NONE"));
  }

  @Test
  void noTermsAreInForceAfterTheLastDay() {
    Agreement contract = terminated();
    String after = lastDay.plusMonths(1).toString().substring(0, 7);
    String last = lastDay.toString().substring(0, 7);

    read(contract.path() + "/terms?period=" + last);
    governance().get(contract.path() + "/terms?period=" + after).then().statusCode(404);

    withdraw(contract, tag(path(contract))).statusCode(204);
    read(contract.path() + "/terms?period=" + after);
  }

  @ParameterizedTest
  @CsvSource({"0, 29, notice-too-short", "1, 60, invalid-content", "0, -1, invalid-content"})
  void whatCannotBeIsRefused(int givenAfter, int endsAfter, String type) {
    Agreement contract = TestContracts.activated(RUNNING);

    ValidatableResponse refusal =
        terminate(contract, "NOTICE", today.plusDays(givenAfter), today.plusDays(endsAfter))
            .statusCode(422)
            .body("type", endsWith("/problems/" + type));
    assertThat(refusal.extract().jsonPath().getList("errors.pointer")).isNotEmpty();
    governance().get(path(contract)).then().statusCode(404);
  }

  @Test
  void tooShortANoticeIsToldTheEarliestDay() {
    terminate(TestContracts.activated(RUNNING), "NOTICE", today, today.plusDays(3))
        .statusCode(422)
        .body("type", endsWith("/problems/notice-too-short"))
        .body("errors.code", contains("notice-too-short"))
        .body(
            "errors[0].message",
            is(
                "The notice is 30 days: the contract can end on %s at the earliest"
                    .formatted(today.plusDays(30))));
  }

  @Test
  void onlyWhatIsActiveIsTerminated() {
    terminate(TestContracts.signed(), "MUTUAL", today, today)
        .statusCode(409)
        .body("type", endsWith("/problems/contract-not-active"));
    terminate(TestContracts.activated(), "MUTUAL", today, today)
        .statusCode(409)
        .body("type", endsWith("/problems/contract-over"));
    terminate(terminated(), "FOR_CAUSE", today, today)
        .statusCode(409)
        .body("type", endsWith("/problems/termination-given"))
        .body("detail", is("It ends on %s.".formatted(lastDay)));
  }

  @Test
  void oneOfManyTerminationsWinsAndOneWithdrawal() {
    Agreement contract = TestContracts.activated(RUNNING);
    assertThat(AtOnce.times(4, () -> status(terminate(contract, "MUTUAL", today, lastDay))))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);

    String tag = tag(path(contract));
    assertThat(AtOnce.times(4, () -> status(withdraw(contract, tag))))
        .containsOnlyOnce(204)
        .containsOnly(204, 404);
  }

  @Test
  void aRepeatedRequestTerminatesOnce() {
    Agreement contract = TestContracts.activated(RUNNING);
    String key = UUID.randomUUID().toString();
    String first = repeat(contract, key).extract().path("id");

    repeat(contract, key).body("id", is(first)).body("withdrawnAt", nullValue());
    withdraw(contract, tag(path(contract))).statusCode(204);
    repeat(contract, key)
        .body("id", is(first))
        .body("withdrawnBy", is("governance"))
        .body("withdrawalReason", is("Both sides go on"));
    governance().get(path(contract)).then().statusCode(404);
  }

  @Test
  void onlyTheTerminationThatWasSeenIsWithdrawnAndWithAReason() {
    Agreement contract = terminated();
    String seen = tag(path(contract));

    governance().queryParam("reason", "x").delete(path(contract)).then().statusCode(428);
    governance().header("If-Match", seen).delete(path(contract)).then().statusCode(400);
    withdraw(contract, seen).statusCode(204);
    withdraw(contract, seen).statusCode(404);

    terminate(contract, "MUTUAL", today, lastDay).statusCode(201);
    withdraw(contract, seen).statusCode(412);
  }

  @Test
  void noAmendmentTakesEffectAfterTheEnd() {
    Agreement contract = terminated();
    String later = lastDay.plusMonths(1).toString().substring(0, 7);
    TestContracts.draft(contract, RUNNING, set("/effectiveFrom", "\"%s\"".formatted(later)));

    read(contract.version(2) + "/check")
        .body(
            "findings.rule",
            contains("amendment-after-termination", "not-approved", "not-accepted"));
  }

  private Agreement terminated() {
    Agreement contract = TestContracts.activated(RUNNING);
    terminate(contract, "NOTICE", today, lastDay)
        .statusCode(201)
        .header("Location", endsWith(path(contract)));
    return contract;
  }

  private ValidatableResponse repeat(Agreement contract, String key) {
    return governance()
        .header("Idempotency-Key", key)
        .body(body("MUTUAL", today, lastDay))
        .post(path(contract))
        .then()
        .statusCode(201);
  }

  private static int status(ValidatableResponse answer) {
    return answer.extract().statusCode();
  }
}
