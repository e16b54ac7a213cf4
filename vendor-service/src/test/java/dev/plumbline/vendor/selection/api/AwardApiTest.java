package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.selection.api.TestSelections.approve;
import static dev.plumbline.vendor.selection.api.TestSelections.path;
import static dev.plumbline.vendor.selection.api.TestSelections.propose;
import static dev.plumbline.vendor.selection.api.TestSelections.read;
import static dev.plumbline.vendor.selection.api.TestSelections.score;
import static dev.plumbline.vendor.selection.api.TestSelections.through;
import static dev.plumbline.vendor.selection.api.TestSelections.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AwardApiTest {

  private UUID programme = new UUID(0, 0);
  private UUID a = new UUID(0, 0);
  private UUID b = new UUID(0, 0);
  private UUID knockedOut = new UUID(0, 0);

  /// B is first with 7.6 before A with 7.4; a third failed a knock-out.
  @BeforeEach
  void aScoredSelection() {
    programme = TestSelections.prepared();
    a = through(programme, "100");
    b = through(programme, "80");
    knockedOut = TestSelections.entered(programme, "10");
    TestSelections.answer(programme, knockedOut, false).statusCode(200);
    TestSelections.PANEL.forEach(
        name -> TestSelections.scored(programme, name, score(a, "7"), score(b, "6")));
  }

  @Test
  void theAwardKeepsTheFiguresOfItsMoment() {
    propose(programme, a)
        .statusCode(201)
        .header("Location", endsWith("/award"))
        .body("vendorId", is(a.toString()))
        .body("reason", is("best culture"))
        .body("rank", is(2))
        .body("total", is(7.4f))
        .body("price.amount", is(200.0f))
        .body("flags.kind", contains("PRICE_LED", "CHEAPEST_ONLY"))
        .body("proposedBy", is("governance"))
        .body("approvedBy", nullValue());
    String share = read(programme, "ranking").extract().path("robustness.share").toString();

    withdraw(programme, b).statusCode(200);

    read(programme, "ranking").body("standings.rank", contains(1));
    Object kept = read(programme, "award").body("rank", is(2)).extract().path("robustness.share");
    assertThat(kept).hasToString(share);
  }

  @Test
  void aLaterProposalReplacesOneThatIsNotApproved() {
    Object first = propose(programme, a).extract().path("id");
    Object second = propose(programme, b).statusCode(201).extract().path("id");

    refused(approve(programme, first, Tokens.approver()), "award-replaced");
    approve(programme, second, Tokens.approver())
        .statusCode(200)
        .body("approvedBy", is("approver"));
    refused(propose(programme, a), "award-approved");
    refused(approve(programme, second, Tokens.approver()), "award-approved");
    refused(withdraw(programme, a), "award-approved");
  }

  @Test
  void whoeverFailedAKnockOutIsNotAwarded() {
    refused(propose(programme, knockedOut), "candidate-knocked-out");
  }

  @Test
  void whoeverIsNotThereIsNotAwarded() {
    withdraw(programme, b).statusCode(200);
    refused(propose(programme, b), "candidate-withdrawn");
    propose(programme, UUID.randomUUID())
        .statusCode(422)
        .body("type", endsWith("/problems/not-a-candidate"))
        .body("errors.pointer", contains("/vendorId"));
  }

  @Test
  void whoeverWithdrawsBeforeTheApprovalIsNotApproved() {
    Object award = propose(programme, b).extract().path("id");
    withdraw(programme, b).statusCode(200);

    refused(approve(programme, award, Tokens.approver()), "candidate-withdrawn");
  }

  @Test
  void whoeverEvaluatedDoesNotApprove() {
    Object award = propose(programme, b).extract().path("id");

    refused(approve(programme, award, Tokens.user("anna", "approver")), "approver-evaluated");
    read(programme, "award").body("approvedBy", nullValue());
  }

  @Test
  void whoeverEvaluatedDoesNotApproveUnderAnotherName() {
    Object award = propose(programme, b).extract().path("id");
    String renamed =
        Tokens.token("anna").claim("preferred_username", "anne").roles("approver").build();

    refused(approve(programme, award, renamed), "approver-evaluated");
  }

  /// An approved award leaves no way back, and its programme would have none forward.
  @Test
  void aChoiceIsOneAmongSeveral() {
    Object award = propose(programme, a).statusCode(201).extract().path("id");
    withdraw(programme, b).statusCode(200);

    refused(approve(programme, award, Tokens.approver()), "too-few-candidates");
    refused(propose(programme, a), "too-few-candidates");
  }

  @Test
  void aChoiceIsTheOpinionOfMoreThanOne() {
    UUID other = TestSelections.prepared();
    TestSelections.set(other, "evaluators", TestSelections.evaluators(List.of("anna")))
        .statusCode(200);
    UUID one = through(other, "100");
    UUID two = through(other, "80");
    TestSelections.scored(other, "anna", score(one, "7"), score(two, "6"));

    read(other, "ranking").body("flags.kind", hasItem("SINGLE_EVALUATOR"));
    refused(propose(other, one), "too-few-evaluators");
  }

  @Test
  void nobodyApprovesWhatTheyProposed() {
    String both = Tokens.user("both", "governance", "approver");
    Object award =
        as(both)
            .body("{\"vendorId\": \"%s\", \"reason\": \"mine\"}".formatted(b))
            .post(path(programme, "award"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    refused(approve(programme, award, both), "own-award");
  }

  @Test
  void anAwardHasAReasonAndAnApprovalAnAward() {
    governance()
        .body("{\"vendorId\": \"%s\", \"reason\": \" \"}".formatted(b))
        .post(path(programme, "award"))
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/reason-missing"))
        .body("errors.pointer", contains("/reason"));

    approve(programme, UUID.randomUUID(), Tokens.approver()).statusCode(404);
  }

  @Test
  void theContractDraftIsFrozenAtTheApprovalAndCarriesItsHash() throws Exception {
    Object award = propose(programme, b).extract().path("id");
    draft().statusCode(404);
    approve(programme, award, Tokens.approver()).statusCode(200);

    String json = draft().statusCode(200).extract().asString();
    Map<String, Object> document = members(json);

    assertThat(document)
        .containsEntry("vendorId", b.toString())
        .containsEntry("awardId", award)
        .containsEntry("currency", "EUR")
        .containsEntry("approvedBy", "approver")
        .containsKeys("scope", "targets", "behaviours", "responsibilities", "baselines", "pricing");
    Object contentHash = document.remove("contentHash");
    assertThat(contentHash)
        .isEqualTo(CanonicalJson.sha256(document))
        .isEqualTo(read(programme, "award").extract().<Object>path("contractDraftHash"));
    assertThat(draft().extract().asString()).isEqualTo(json);
  }

  @Test
  void anApprovedSelectionIsNotClosed() {
    Object award = propose(programme, b).extract().path("id");
    approve(programme, award, Tokens.approver()).statusCode(200);

    assertThatThrownBy(() -> TestSelections.close(programme))
        .hasMessageContaining("The award is approved");
  }

  private ValidatableResponse draft() {
    return as(Tokens.service("contract-service", "vendor-service", "read-award"))
        .get(path(programme, "award", "contract-draft"))
        .then();
  }

  private static Map<String, Object> members(String json) throws JsonProcessingException {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readValue(json, new TypeReference<>() {});
  }

  private static void refused(ValidatableResponse answer, String slug) {
    answer.statusCode(409).body("type", endsWith("/problems/" + slug));
  }
}
