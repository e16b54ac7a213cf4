package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.CONTRACTS;
import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.agreement.api.TestContracts.accept;
import static dev.plumbline.contract.agreement.api.TestContracts.activate;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.hash;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.rewrite;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.HeldTable;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.feed.api.TestFeed;
import dev.plumbline.contract.feed.api.TestFeed.Change;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Requests of one moment, of which only one can be right.
@QuarkusTest
class ConcurrencyTest {

  private static final int REQUESTS = 4;

  @Test
  void ofTwoEditorsOfOneDraftTheSecondIsToldThatItChanged() {
    Agreement contract = TestContracts.drafted();
    String seen = TestContracts.tag(contract.firstVersion());

    List<Integer> answers =
        AtOnce.all(List.of(() -> edit(contract, seen, 10), () -> edit(contract, seen, 20)));

    assertThat(answers).containsExactlyInAnyOrder(200, 412);
    read(contract.firstVersion()).body("term.noticeDays", is(answers.getFirst() == 200 ? 10 : 20));
  }

  @Test
  void oneOfManyActivationsWinsAndIsToldOnce() {
    Agreement contract = TestContracts.signed(RUNNING);
    long head = TestFeed.head();

    assertThat(AtOnce.times(REQUESTS, () -> status(activate(contract, 1))))
        .containsOnlyOnce(200)
        .containsOnly(200, 409);
    assertThat(TestFeed.after(head))
        .containsExactly(new Change(head + 1, "ACTIVATED", contract.id()));
  }

  @RepeatedTest(3)
  void anActivationAndAnEditNeverBothHappen() {
    Agreement contract = TestContracts.signed(RUNNING);
    String signed = hash(contract, 1);
    long head = TestFeed.head();

    List<Integer> answers =
        AtOnce.all(
            List.of(() -> status(activate(contract, 1)), () -> takeBackAndRewrite(contract)));

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    if (answers.getFirst() == 200) {
      read(contract.firstVersion()).body("status", is("ACTIVE")).body("contentHash", is(signed));
      assertThat(TestFeed.after(head)).hasSize(1);
    } else {
      read(contract.firstVersion()).body("status", is("DRAFT")).body("term.noticeDays", is(7));
      assertThat(TestFeed.after(head)).isEmpty();
    }
  }

  @Test
  void anAcceptanceThatAnEditOvertakesIsRefused() throws SQLException {
    Agreement contract = TestContracts.inReview();
    String seen = hash(contract, 1);
    CompletableFuture<ValidatableResponse> acceptance;
    try (HeldTable signatures = new HeldTable("version_signature")) {
      acceptance =
          CompletableFuture.supplyAsync(() -> accept(vendorOf(contract), contract, 1, seen));
      signatures.awaitWriter();
      TestContracts.withdraw(contract, 1).statusCode(200);
    }

    acceptance.join().statusCode(409).body("type", endsWith("/problems/content-changed"));
    TestContracts.submit(contract, 1);
    read(contract.firstVersion()).body("acceptedBy", nullValue());
  }

  @Test
  void eachSideSignsOnce() {
    Agreement contract = TestContracts.inReview();
    String hash = hash(contract, 1);

    assertThat(AtOnce.times(REQUESTS, () -> status(accept(vendorOf(contract), contract, 1, hash))))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
    assertThat(AtOnce.times(REQUESTS, () -> approve(contract)))
        .containsOnlyOnce(200)
        .containsOnly(200, 409);
  }

  @Test
  void oneOfManyDraftsTheNextVersion() {
    Agreement contract = TestContracts.drawnUp();
    String content = TestContent.json().toString();

    assertThat(
            AtOnce.times(
                REQUESTS,
                () ->
                    status(governance().body(content).post(contract.path() + "/versions").then())))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
    read(contract.path() + "/versions").body("items.size()", is(1));
  }

  @Test
  void oneOfManyDrawsTheContractUp() {
    String contract = TestContracts.body(UUID.randomUUID(), "T-" + UUID.randomUUID());

    assertThat(
            AtOnce.times(
                REQUESTS, () -> status(governance().body(contract).post(CONTRACTS).then())))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
  }

  @Test
  void whileARequestIsUnderWayItsRepetitionIsToldSo() throws SQLException {
    String key = UUID.randomUUID().toString();
    String contract = TestContracts.body(UUID.randomUUID(), "T-" + UUID.randomUUID());
    CompletableFuture<ValidatableResponse> first;
    try (HeldTable contracts = new HeldTable("contract")) {
      first = CompletableFuture.supplyAsync(() -> drawUp(key, contract));
      contracts.awaitWriter();
      drawUp(key, contract)
          .statusCode(409)
          .header("Retry-After", "1")
          .body("type", endsWith("/problems/idempotency-in-progress"));
    }

    String id = first.join().statusCode(201).extract().path("id");
    drawUp(key, contract).statusCode(201).body("id", is(id));
  }

  private static int edit(Agreement contract, String seen, int noticeDays) {
    return status(rewrite(contract, 1, seen, set("/term/noticeDays", "" + noticeDays)));
  }

  private static int takeBackAndRewrite(Agreement contract) {
    ValidatableResponse draft = TestContracts.withdraw(contract, 1);
    return status(draft) == 200
        ? status(rewrite(contract, 1, draft.extract().header("ETag"), set("/term/noticeDays", "7")))
        : status(draft);
  }

  private static int approve(Agreement contract) {
    return status(
        as(Tokens.approver()).body("{}").post(contract.firstVersion() + "/approval").then());
  }

  private static ValidatableResponse drawUp(String key, String contract) {
    return governance().header("Idempotency-Key", key).body(contract).post(CONTRACTS).then();
  }

  private static int status(ValidatableResponse answer) {
    return answer.extract().statusCode();
  }
}
