package dev.plumbline.contract.draft.api;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.draft.TestAwards;
import dev.plumbline.contract.upstream.VendorServiceStub;
import dev.plumbline.testkit.postgres.SqlAttack;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From an award of vendor-service to a contract.
@QuarkusTest
class AwardDraftApiTest {

  private static final String ANSWERS =
      """
      {"answers": [{"rule": "easier-than-in-house", "clause": "csat",
        "answer": "Longer hours are worth 5 points"}]}""";

  @Test
  void theAwardsScopeTargetsBehavioursAndPricesBecomeADraft() {
    Agreement contract = TestContracts.drawnUp();
    UUID programme = TestAwards.approved(contract.vendorId());
    draft(contract, programme)
        .statusCode(201)
        .header("Location", endsWith(contract.firstVersion()))
        .body("status", is("DRAFT"))
        .body("scope.channel", contains("voice", "email", "voice"))
        .body("clauses.code", contains("csat", "csat-technical-support", "asa", "empathy"))
        .body("clauses[3].anchors.rating", contains(5))
        .body("pricing.model", is("PER_CONTACT"))
        .body("pricing.additions.minimumCommitment.monthlyAmount", is(1000))
        .body("award.programmeId", is(programme.toString()))
        .body("award.reference", is("P-17"))
        .body("award.leftOut", empty());
  }

  @Test
  void whatMakesNoClauseIsNamed() {
    Agreement contract = TestContracts.drawnUp();
    draft(contract, TestAwards.approved(contract.vendorId(), set("/targets/1/metric", "\"joy\"")))
        .statusCode(201)
        .body("clauses.code", contains("csat", "asa", "empathy"))
        .body("award.leftOut.part", contains("/targets/1"));
  }

  @Test
  void theApproverAnswersForATargetThatIsEasierThanInHouse() {
    Agreement contract = TestContracts.drawnUp();
    draft(contract, TestAwards.approved(contract.vendorId())).statusCode(201);
    governance()
        .get(contract.firstVersion() + "/check")
        .then()
        .statusCode(200)
        .body("toAnswer.rule", contains("easier-than-in-house"))
        .body("toAnswer.clause", contains("csat"))
        .body("toAnswer.figure", contains("80"))
        .body("toAnswer.limit", contains("85.00"));
    TestContracts.submit(contract, 1);

    approve(contract, "{}")
        .statusCode(422)
        .body("type", endsWith("/problems/findings-unanswered"))
        .body("errors.code", contains("unanswered"));
    read(contract.firstVersion()).body("approvedBy", nullValue());
    approve(contract, ANSWERS)
        .statusCode(200)
        .body("answers.answer", contains("Longer hours are worth 5 points"));
    governance().get(contract.firstVersion() + "/check").then().body("toAnswer", empty());
  }

  @Test
  void theVendorLearnsNothingOfTheAwardNorOfTheAnswers() throws SQLException {
    Agreement contract = TestContracts.drawnUp();
    draft(contract, TestAwards.approved(contract.vendorId())).statusCode(201);
    TestContracts.submit(contract, 1);
    approve(contract, ANSWERS).statusCode(200);

    vendorOf(contract)
        .get(contract.firstVersion())
        .then()
        .statusCode(200)
        .body("approvedBy", is("approver"))
        .body("award", nullValue())
        .body("answers", nullValue());
    var database = new SqlAttack("contract");
    UUID vendorId = contract.vendorId();
    assertThat(database.seenByVendor(vendorId, "version_signature")).isOne();
    assertThat(database.seenByVendor(vendorId, "version_award")).isZero();
    assertThat(database.seenByVendor(vendorId, "version_answer")).isZero();
  }

  @Test
  void backInDraftTheAnswersAreVoidToo() {
    Agreement contract = TestContracts.drawnUp();
    draft(contract, TestAwards.approved(contract.vendorId())).statusCode(201);
    TestContracts.submit(contract, 1);
    approve(contract, ANSWERS).statusCode(200);
    TestContracts.withdraw(contract, 1).statusCode(200).body("answers", nullValue());

    TestContracts.submit(contract, 1);
    read(contract.firstVersion()).body("answers", nullValue());
    approve(contract, "{}").statusCode(422);
  }

  @Test
  void nothingElseCanBeAnswered() {
    Agreement contract = TestContracts.inReview();
    approve(contract, ANSWERS)
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body("errors.pointer", contains("/answers/0"))
        .body("errors.code", contains("nothing-to-answer"));
  }

  @Test
  void anAmendmentThatWasWrittenByHandIsHeldAgainstTheAwardToo() {
    Agreement contract = TestContracts.drawnUp();
    draft(contract, TestAwards.approved(contract.vendorId())).statusCode(201);
    TestContracts.rewrite(contract, 1, TestContracts.tag(contract.firstVersion()))
        .statusCode(200)
        .body("award.reference", is("P-17"));
    governance()
        .get(contract.firstVersion() + "/check")
        .then()
        .body("toAnswer.clause", contains("satisfaction"));
  }

  @Test
  void anAwardToAnotherVendorIsRefused() {
    Agreement contract = TestContracts.drawnUp();
    draft(contract, TestAwards.approved(UUID.randomUUID()))
        .statusCode(422)
        .body("errors.pointer", contains("/programmeId"))
        .body("errors.code", contains("other-vendor"));
    read(contract.path() + "/versions").body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 409})
  void withoutAnApprovedAwardNothingIsDrafted(int status) {
    UUID programme = UUID.randomUUID();
    VendorServiceStub.award(programme, status, "{}");
    draft(TestContracts.drawnUp(), programme)
        .statusCode(422)
        .body("errors.pointer", contains("/programmeId"))
        .body("errors.code", contains("no-award"));
  }

  @Test
  void anAwardThatIsNotWhatWasHashedIsRefused() {
    Agreement contract = TestContracts.drawnUp();
    UUID programme = UUID.randomUUID();
    VendorServiceStub.award(
        programme, 200, "{\"programmeId\": \"%s\", \"contentHash\": \"0\"}".formatted(programme));
    draft(contract, programme).statusCode(502).body("type", endsWith("/problems/bad-gateway"));
  }

  @Test
  void allThatMakesNoSenseIsSaidAtOnce() {
    Agreement contract = TestContracts.drawnUp();
    UUID programme =
        TestAwards.approved(
            contract.vendorId(),
            add("/scope", "{\"activity\": \"billing\", \"channel\": \"pigeon\"}"));
    governance()
        .body(frame(programme, set("/term/end", "\"2020-01-01\"")).toString())
        .post(contract.path() + "/versions/award-drafts")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/term/end", "/scope/3/channel"));
  }

  private static ValidatableResponse draft(Agreement contract, UUID programme) {
    return governance()
        .body(frame(programme).toString())
        .post(contract.path() + "/versions/award-drafts")
        .then();
  }

  @SafeVarargs
  private static ObjectNode frame(UUID programme, Consumer<ObjectNode>... changes) {
    ObjectNode frame =
        TestContent.json(changes)
            .retain("engagementType", "timeZone", "effectiveFrom", "term", "atRisk");
    return frame.put("programmeId", programme.toString());
  }

  private static ValidatableResponse approve(Agreement contract, String body) {
    return as(Tokens.approver()).body(body).post(contract.firstVersion() + "/approval").then();
  }
}
