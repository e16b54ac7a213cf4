package dev.plumbline.contract.feed.api;

import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.feed.api.TestFeed.CHANGES;
import static dev.plumbline.contract.feed.api.TestFeed.follower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.feed.api.TestFeed.Change;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContractChangesTest {

  private static final int CONTRACTS = 6;

  @Test
  void anActivationIsToldWithAllThatAFollowerNeeds() {
    long head = TestFeed.head();
    Agreement contract = TestContracts.activated(RUNNING);

    follower()
        .queryParam("after", head)
        .get(CHANGES)
        .then()
        .statusCode(200)
        .body("items.position", contains((int) head + 1))
        .body("items[0].kind", is("ACTIVATED"))
        .body("items[0].contractId", is(contract.id().toString()))
        .body("items[0].vendorId", is(contract.vendorId().toString()))
        .body("items[0].reference", is(contract.reference()))
        .body("items[0].version", is(1))
        .body("items[0].effectiveFrom", is("2021-01"))
        .body("items[0].termEnd", is("2099-12-31"))
        .body("items[0].renewal", is("NONE"))
        .body("head", is((int) head + 1));
  }

  @Test
  void theEndOfATermIsAChangeOfItsOwn() {
    long head = TestFeed.head();
    Agreement contract = TestContracts.activated();

    assertThat(TestFeed.after(head))
        .containsExactly(
            new Change(head + 1, "ACTIVATED", contract.id()),
            new Change(head + 2, "EXPIRED", contract.id()));
    follower()
        .queryParam("after", head + 1)
        .get(CHANGES)
        .then()
        .body("items[0].version", nullValue())
        .body("items[0].effectiveFrom", nullValue());
  }

  @Test
  void nothingFollowsTheHead() {
    long head = TestFeed.head();
    follower()
        .queryParam("after", head)
        .get(CHANGES)
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("head", is((int) head));
  }

  /// One who reads while contracts are activated at once misses none: a position that shows never
  /// has one below it that shows later.
  @Test
  void aFollowerMissesNoChangeOfContractsThatAreActivatedAtOnce() {
    long head = TestFeed.head();
    List<Agreement> contracts =
        Stream.generate(() -> TestContracts.signed(RUNNING)).limit(CONTRACTS).toList();

    List<Change> followed =
        TestFeed.followedWhileActivating(contracts, TestFeed::after, Change::position);
    assertThat(followed).isEqualTo(TestFeed.after(head));
    assertThat(followed)
        .extracting(Change::position)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(head + 1, head + CONTRACTS).boxed().toList());
    assertThat(followed)
        .extracting(Change::contractId)
        .containsExactlyInAnyOrderElementsOf(contracts.stream().map(Agreement::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "after, -1",
    "after, first",
    "after, 99999999999999999999",
    "limit, 0",
    "limit, 501",
    "since, 3",
  })
  void aBadParameterIsRefusedByName(String name, String value) {
    follower()
        .queryParam(name, value)
        .get(CHANGES)
        .then()
        .statusCode(400)
        .body("type", endsWith("/problems/invalid-parameter"))
        .body("errors.parameter", contains(name));
  }
}
