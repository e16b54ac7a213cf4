package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.activate;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.feed.api.TestFeed;
import dev.plumbline.contract.upstream.VendorServiceStub;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivationApiTest {

  @Test
  void aSignedVersionBecomesEffectiveAndAContractWhoseTermHasEndedExpires() {
    Agreement contract = TestContracts.signed();
    activate(contract, 1)
        .statusCode(200)
        .body("status", is("ACTIVE"))
        .body("approvedBy", is("approver"))
        .body("activatedBy", is("governance"))
        .body("supersededFrom", nullValue());
    read(contract.path()).body("status", is("EXPIRED"));
  }

  @Test
  void aContractWhoseTermGoesOnIsActive() {
    read(TestContracts.activated(TestContracts.RUNNING).path()).body("status", is("ACTIVE"));
  }

  @Test
  void anAmendmentSupersedesTheVersionBeforeIt() {
    Agreement contract = TestContracts.amended();

    read(contract.firstVersion())
        .body("status", is("SUPERSEDED"))
        .body("supersededFrom", is(TestContracts.nextMonth().toString()));
    read(contract.version(2)).body("status", is("ACTIVE")).body("supersededFrom", nullValue());
    read(contract.path()).body("status", is("ACTIVE"));
  }

  @Test
  void aRefusalGivesEveryReasonAtOnceAndChangesNothing() {
    Agreement contract =
        TestContracts.inReview(set("/clauses/0/weight", "60"), set("/atRisk/poolPercent", "80"));
    VendorServiceStub.standing(contract.vendorId(), "SUSPENDED", "insurance", "data-protection");
    long head = TestFeed.head();
    List<String> reasons =
        List.of(
            "vendor-status",
            "vendor-due-diligence",
            "vendor-due-diligence",
            "efficiency-weight",
            "experience-weight",
            "credit-pool",
            "not-approved",
            "not-accepted");

    activate(contract, 1)
        .statusCode(422)
        .body("type", endsWith("/problems/activation-refused"))
        .body("errors.code", is(reasons));
    governance()
        .get(contract.firstVersion() + "/check")
        .then()
        .statusCode(200)
        .body("findings.rule", is(reasons));
    read(contract.firstVersion()).body("status", is("IN_REVIEW")).body("activatedAt", nullValue());
    read(contract.path()).body("status", is("DRAFT"));
    assertThat(TestFeed.head()).isEqualTo(head);
  }

  @Test
  void aReasonPointsAtItsClause() {
    Agreement contract = TestContracts.signed(set("/clauses/3/minimum", "37"));

    activate(contract, 1)
        .statusCode(422)
        .body("errors.code", contains("minimum-stricter-than-expected"))
        .body("errors.pointer", contains("/clauses/3/minimum"))
        .body(
            "errors.message",
            contains(
                "The minimum is stricter than what is expected. The minimum must be as easy as what"
                    + " is expected, or easier."));
    governance()
        .get(contract.firstVersion() + "/check")
        .then()
        .body("findings.clause", contains("service-level"))
        .body("findings.pointer", contains("/clauses/3/minimum"));
  }

  @Test
  void aVendorThatIsNotRegisteredIsAReasonToo() {
    Agreement contract = TestContracts.signed();
    VendorServiceStub.answer(contract.vendorId(), 404, "{}");

    activate(contract, 1).statusCode(422).body("errors.code", contains("vendor-unknown"));
  }

  @Test
  void aDraftCanBeCheckedLongBeforeItIsSigned() {
    Agreement contract = TestContracts.drafted();
    governance()
        .get(contract.firstVersion() + "/check")
        .then()
        .statusCode(200)
        .body("findings.rule", contains("not-approved", "not-accepted"));

    Agreement signed = TestContracts.signed();
    governance().get(signed.firstVersion() + "/check").then().body("findings", empty());
  }

  @Test
  void aContractThatIsOverTakesNoNewVersion() {
    Agreement contract = TestContracts.activated();
    governance()
        .body(TestContent.json().toString())
        .post(contract.path() + "/versions")
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/contract-over"))
        .body("detail", is("The contract is EXPIRED."));
  }

  @Test
  void aContractHasOneOpenVersionAtATime() {
    Agreement contract = TestContracts.drafted();
    governance()
        .body(TestContent.json().toString())
        .post(contract.path() + "/versions")
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/version-open"))
        .body("detail", is("Version 1 is DRAFT."));
  }
}
