package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.agreement.api.TestContracts.CONTRACTS;
import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.agreement.api.TestContracts.accept;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.hash;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a vendor sees of contracts: its own, from their first review on. With the code's own check
/// removed, the database alone still shows it nothing else.
@QuarkusTest
class IsolationTest {

  private static final String CODE_CHECKS = "the code checks: {0}";

  @ParameterizedTest(name = CODE_CHECKS)
  @ValueSource(booleans = {true, false})
  void anotherVendorsContractIsAsIfItWereNotThere(boolean codeChecks) {
    Agreement other = TestContracts.activated(RUNNING);
    Agreement own = TestContracts.activated(RUNNING);
    Agreement nobodys = new Agreement(UUID.randomUUID(), own.vendorId(), "none");
    removeTheCodesCheckUnless(codeChecks);

    for (String below :
        new String[] {
          "",
          "/versions",
          "/versions/1",
          "/versions/1/terms",
          "/versions/1/schedule",
          "/versions/1/comparison?with=1"
        }) {
      assertThat(problem(ask(own, other.path() + below)))
          .as(below)
          .isEqualTo(problem(ask(own, nobodys.path() + below)));
      ask(own, own.path() + below).statusCode(200);
    }
    assertThat(problem(ask(own, other.path() + "/terms?period=2021-01")))
        .isEqualTo(problem(ask(own, nobodys.path() + "/terms?period=2021-01")));
    ask(own, own.path() + "/terms?period=2021-01").statusCode(200);
  }

  @ParameterizedTest(name = CODE_CHECKS)
  @ValueSource(booleans = {true, false})
  void aVendorListsItsOwnContractsAlone(boolean codeChecks) {
    Agreement other = TestContracts.inReview();
    Agreement own = TestContracts.inReview();
    removeTheCodesCheckUnless(codeChecks);

    for (String filter : new String[] {"", "?status=DRAFT", "?vendorId=" + own.vendorId()}) {
      ask(own, CONTRACTS + filter).body("items.id", contains(own.id().toString()));
    }
    ask(own, CONTRACTS + "?vendorId=" + other.vendorId()).body("items", empty());
    ask(own, CONTRACTS + "?reference=" + other.reference()).body("items", empty());
  }

  @ParameterizedTest(name = CODE_CHECKS)
  @ValueSource(booleans = {true, false})
  void aVendorsProgramSeesNoMoreThanItsPeople(boolean codeChecks) {
    Agreement other = TestContracts.inReview();
    Agreement own = TestContracts.inReview();
    removeTheCodesCheckUnless(codeChecks);
    String program = Tokens.vendorClient(own.vendorId());

    as(program).get(own.firstVersion()).then().statusCode(200);
    as(program).get(other.firstVersion()).then().statusCode(404);
  }

  @ParameterizedTest(name = CODE_CHECKS)
  @ValueSource(booleans = {true, false})
  void aContractIsNotThereBeforeItsFirstReview(boolean codeChecks) {
    Agreement drawnUp = TestContracts.drawnUp();
    Agreement drafted = TestContracts.drafted();
    Agreement takenBack = TestContracts.inReview();
    TestContracts.withdraw(takenBack, 1).statusCode(200);
    removeTheCodesCheckUnless(codeChecks);

    for (Agreement contract : new Agreement[] {drawnUp, drafted, takenBack}) {
      ask(contract, contract.path()).statusCode(404);
      ask(contract, contract.path() + "/versions").statusCode(404);
      ask(contract, contract.firstVersion()).statusCode(404);
      ask(contract, contract.firstVersion() + "/terms").statusCode(404);
      ask(contract, CONTRACTS).statusCode(200).body("items", empty());
    }
  }

  @ParameterizedTest(name = CODE_CHECKS)
  @ValueSource(booleans = {true, false})
  void aDraftOfAnAmendmentLeavesNoTrace(boolean codeChecks) {
    Agreement contract = TestContracts.activated(RUNNING);
    TestContracts.draft(contract, RUNNING);
    removeTheCodesCheckUnless(codeChecks);

    ask(contract, contract.version(2)).statusCode(404);
    ask(contract, contract.version(2) + "/terms").statusCode(404);
    for (String page : new String[] {"", "?limit=1"}) {
      ask(contract, contract.path() + "/versions" + page)
          .body("items.number", contains(1))
          .body("next", nullValue());
    }
  }

  @ParameterizedTest(name = CODE_CHECKS)
  @ValueSource(booleans = {true, false})
  void aVendorCannotAcceptAnothersVersion(boolean codeChecks) {
    Agreement other = TestContracts.inReview();
    Agreement own = TestContracts.inReview();
    String hash = hash(other, 1);
    removeTheCodesCheckUnless(codeChecks);

    accept(vendorOf(own), other, 1, hash).statusCode(404);
    TestContracts.read(other.firstVersion()).body("acceptedBy", nullValue());
    accept(vendorOf(other), other, 1, hash).statusCode(201).body("status", is("IN_REVIEW"));
  }

  private void removeTheCodesCheckUnless(boolean codeChecks) {
    if (!codeChecks) {
      QuarkusMock.installMockForType(new VendorScope(Optional::empty), VendorScope.class);
    }
  }

  private static ValidatableResponse ask(Agreement contract, String path) {
    return vendorOf(contract).get(path).then();
  }

  private static Map<String, Object> problem(ValidatableResponse answer) {
    Map<String, Object> problem = answer.statusCode(404).extract().path("$");
    problem.remove("instance");
    problem.remove("traceId");
    return problem;
  }
}
