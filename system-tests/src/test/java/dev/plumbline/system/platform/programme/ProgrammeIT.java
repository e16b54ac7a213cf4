package dev.plumbline.system.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A sourcing programme on its whole way, each step by the person who takes it.
@ExtendWith(SharedPlatform.class)
class ProgrammeIT {

  private static final String ACTIVITY = "collections";

  private final Caller governance;
  private final Caller approver;
  private final Caller quality;
  private final Caller vendor;

  private String programme = "";

  ProgrammeIT(Platform platform) {
    this.governance = platform.as(Account.GOVERNANCE);
    this.approver = platform.as(Account.APPROVER);
    this.quality = platform.as(Account.QUALITY);
    this.vendor = platform.as(Account.VENDOR_A);
  }

  @Test
  void aProgrammeGoesFromReadinessToItsContract() {
    programme = "/programmes/" + governance.post("/programmes", profile()).field("id");
    vendor.get(programme).isProblem(403, "forbidden");

    assertThat(go("EXPECTATIONS").isProblem(409, "gate-closed").violations())
        .containsExactly(
            "/to readiness-well-defined",
            "/to readiness-repeatable",
            "/to readiness-measurable",
            "/to baseline-captured",
            "/to business-case-written",
            "/to change-checklist-done");
    getReady();
    go("EXPECTATIONS").done();

    assertThat(go("SELECTION").isProblem(409, "gate-closed").violations()).hasSize(4);
    stateExpectations();
    go("SELECTION").done();

    assertThat(go("CONTRACTING").isProblem(409, "gate-closed").violations()).hasSize(5);
    String winner = select();
    go("CONTRACTING").done();

    contract(winner);
    go("LIVE").done();
    assertThat(governance.get(programme).field("stage")).isEqualTo("LIVE");
    assertThat(governance.get(programme + "/award").field("vendorId")).isEqualTo(winner);
    governance.get(programme + "/award/contract-draft").isProblem(404, "not-found");
  }

  private static String profile() {
    return """
        {"reference": "SYSTEM %s", "name": "Collections by telephone", "currency": "EUR",
         "scope": [{"activity": "%s", "channel": "voice"}]}
        """
        .formatted(UUID.randomUUID(), ACTIVITY);
  }

  private void getReady() {
    String rating = "{\"level\": 3, \"evidence\": \"Seen in an audit\"}";
    write(
        "readiness/" + ACTIVITY,
        "{\"wellDefined\": %1$s, \"repeatable\": %1$s, \"measurable\": %1$s}".formatted(rating));
    write(
        "baselines/" + ACTIVITY,
        """
        {"from": "2026-01", "to": "2026-03", "source": "Telephony, monthly export",
         "lines": [{"channel": "voice",
           "measures": {"contactsOffered": 1000, "contactsHandled": 900,
             "surveysAnswered": 200, "surveysSatisfied": 180}}]}
        """);
    write(
        "business-case",
        """
        {"reasons": ["Evenings are not staffed"], "advantages": ["Longer hours"],
         "risks": [{"risk": "Knowledge is lost", "mitigation": "Two people stay"}],
         "stakeholders": ["governance", "approver"]}
        """);
    write(
        "change-checklist",
        "{\"items\": [{\"what\": \"Tell the teams\", \"owner\": \"anna\", \"done\": true}]}");
    governance.post(programme + "/sign-offs", "{\"caseNumber\": 1}").done();
    assertThat(go("EXPECTATIONS").violations()).containsExactly("/to business-case-signed");
    approver.post(programme + "/sign-offs", "{\"caseNumber\": 1}").done();
  }

  private void stateExpectations() {
    write(
        "expectations/" + ACTIVITY,
        """
        {"responsibilities": [{"task": "Train agents", "responsible": "vendor",
           "accountable": "client"}],
         "targets": [{"metric": "csat", "expected": 85, "minimum": 80}],
         "behaviours": [{"code": "empathy", "behaviour": "Empathy",
           "whatGoodLooksLike": "The customer feels heard",
           "anchors": [{"rating": 5, "description": "Names what worries the customer"}]}]}
        """);
    write(
        "volume-scenario",
        "{\"months\": [{\"label\": \"month 1\", \"measures\": {\"contactsHandled\": 10000}}]}");
  }

  /// Scored blind by two, awarded by one and approved by another.
  ///
  /// @return the vendor that was chosen
  private String select() {
    replace(
        "criteria",
        """
        {"criteria": [{"code": "culture", "name": "Culture", "weight": 60},
           {"code": "price", "name": "Price", "weight": 40}],
         "knockOuts": [{"code": "certified", "question": "Is it certified?"}]}
        """);
    replace("evaluators", "{\"evaluators\": [\"governance\", \"quality\"]}");
    List<String> candidates =
        governance.items("/vendors").stream()
            .limit(2)
            .map(item -> item.path("id").asText())
            .toList();
    candidates.forEach(this::enter);

    score(governance, candidates);
    quality.get(programme + "/ranking").isProblem(409, "scores-sealed");
    assertThat(quality.get(programme + "/scores").done().path("sheets")).isEmpty();
    score(quality, candidates);

    JsonNode first = governance.get(programme + "/ranking").done().path("standings").get(0);
    String winner = first.path("vendorId").asText();
    assertThat(winner).isEqualTo(candidates.getFirst());
    String award =
        governance
            .post(
                programme + "/award",
                "{\"vendorId\": \"%s\", \"reason\": \"Best culture\"}".formatted(winner))
            .field("id");
    String approval = "{\"awardId\": \"%s\"}".formatted(award);
    governance.post(programme + "/award/approval", approval).isProblem(403, "forbidden");
    approver.post(programme + "/award/approval", approval).done();
    return winner;
  }

  /// Drafted from the award, and approved by somebody who answers for less than was done in-house.
  private void contract(String winner) {
    String contract =
        "/contracts/"
            + governance
                .post(
                    "/contracts",
                    "{\"reference\": \"SYSTEM %s\", \"vendorId\": \"%s\", \"title\": \"Collections\"}"
                        .formatted(UUID.randomUUID(), winner))
                .field("id");
    JsonNode drafted = governance.post(contract + "/versions/award-drafts", frame()).done();
    assertThat(drafted.path("award").path("leftOut")).isEmpty();
    assertThat(drafted.path("pricing").path("model").asText()).isEqualTo("PER_CONTACT");
    assertThat(drafted.path("clauses").findValuesAsText("code")).containsExactly("csat", "empathy");

    String version = contract + "/versions/1";
    JsonNode check = governance.get(version + "/check").done();
    assertThat(check.path("findings").findValuesAsText("rule"))
        .containsExactly("not-approved", "not-accepted");
    assertThat(check.path("toAnswer").findValuesAsText("limit")).containsExactly("90.00");

    governance.post(version + "/review").done();
    approver.post(version + "/approval", "{}").isProblem(422, "findings-unanswered");
    approver
        .post(
            version + "/approval",
            """
            {"answers": [{"rule": "easier-than-in-house", "clause": "csat",
               "answer": "Longer hours are worth it"}]}
            """)
        .done();
    assertThat(approver.get(version + "/check").done().path("toAnswer")).isEmpty();
  }

  private String frame() {
    return """
        {"programmeId": "%s", "engagementType": "MANAGED_SERVICE", "timeZone": "Europe/Berlin",
         "effectiveFrom": "2027-01",
         "term": {"start": "2027-01-01", "end": "2028-12-31", "noticeDays": 90, "renewal": "NONE"},
         "atRisk": {"percentOfFees": 10, "monthlyCapPercent": 10}}
        """
        .formatted(programme.substring("/programmes/".length()));
  }

  private void enter(String candidate) {
    governance
        .post(
            programme + "/candidates",
            """
            {"vendorId": "%s",
             "pricing": {"model": "PER_CONTACT", "measure": "contactsHandled",
               "tiers": [{"from": 0, "rate": 4.5}]}}
            """
                .formatted(candidate))
        .done();
    String path = programme + "/candidates/" + candidate;
    governance
        .put(
            path + "/knock-outs",
            "{\"answers\": [{\"knockOut\": \"certified\", \"passed\": true, \"evidence\": \"File 17\"}]}",
            governance.get(path).tag())
        .done();
  }

  /// The first candidate is the better one.
  private void score(Caller evaluator, List<String> candidates) {
    String row = "{\"vendorId\": \"%s\", \"criterion\": \"culture\", \"points\": %d}";
    evaluator
        .put(
            programme + "/scores/own",
            "{\"scores\": [%s, %s]}"
                .formatted(
                    row.formatted(candidates.getFirst(), 8),
                    row.formatted(candidates.getLast(), 6)))
        .done();
    evaluator.post(programme + "/scores/submission").done();
  }

  private Answer go(String stage) {
    return governance.post(
        programme + "/stage-changes",
        "{\"to\": \"%s\", \"reason\": \"as agreed\"}".formatted(stage));
  }

  private void write(String part, String body) {
    governance.put(programme + "/" + part, body).done();
  }

  private void replace(String part, String body) {
    String path = programme + "/" + part;
    governance.put(path, body, governance.get(path).tag()).done();
  }
}
