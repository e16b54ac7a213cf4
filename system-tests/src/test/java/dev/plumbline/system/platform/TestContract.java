package dev.plumbline.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/// One more contract with vendor A, on the terms of the demo's, brought to where a test needs it by
/// the accounts that would do each step.
public final class TestContract {

  public static final String MONTH = "2021-01";

  private static final List<String> NOT_OF_THE_CONTENT =
      List.of(
          "contractId",
          "number",
          "status",
          "author",
          "approvedBy",
          "acceptedBy",
          "contentHash",
          "createdAt",
          "updatedAt",
          "activatedBy",
          "activatedAt",
          "supersededFrom",
          "award",
          "answers",
          "balancePolicy");

  private final Platform platform;
  private final String id;

  private TestContract(Platform platform, String id) {
    this.platform = platform;
    this.id = id;
  }

  /// With a first version that is a draft.
  public static TestContract draft(Platform platform) {
    Caller governance = platform.as(Account.GOVERNANCE);
    String demo = demo(governance);
    String vendor = governance.get("/contracts/" + demo).done().path("vendorId").asText();
    String id =
        governance
            .post(
                "/contracts",
                Json.object()
                    .put("reference", "TEST-" + UUID.randomUUID())
                    .put("vendorId", vendor)
                    .put("title", "One more contract"))
            .done()
            .path("id")
            .asText();
    ObjectNode content = governance.get("/contracts/" + demo + "/versions/1").done().deepCopy();
    content.remove(NOT_OF_THE_CONTENT);
    governance.post("/contracts/" + id + "/versions", content).done();
    return new TestContract(platform, id);
  }

  /// Reviewed, approved, accepted and active.
  public static TestContract active(Platform platform) {
    TestContract contract = draft(platform);
    contract.review();
    String version = contract.version();
    JsonNode reviewed = platform.as(Account.GOVERNANCE).get(version).done();
    platform.as(Account.APPROVER).post(version + "/approval", "{}").done();
    platform
        .as(Account.VENDOR_A)
        .post(
            version + "/acceptances",
            Json.object().put("contentHash", reviewed.path("contentHash").asText()))
        .done();
    platform.as(Account.GOVERNANCE).post(version + "/activation").done();
    return contract;
  }

  /// Active, and vendor A has reported the month.
  public static TestContract reported(Platform platform) {
    TestContract contract = active(platform);
    Caller vendor = platform.as(Account.VENDOR_A_API);
    String draft = vendor.post("/reports", contract.report()).done().path("id").asText();
    vendor
        .post("/reports/" + draft + "/submission", Json.object().put("attestedBy", "Vendor A"))
        .done();
    return contract;
  }

  private static String demo(Caller caller) {
    JsonNode found = caller.get("/contracts?reference=DEMO-A").done().path("items");
    return found.path(0).path("id").asText();
  }

  public String id() {
    return id;
  }

  public String path() {
    return "/contracts/" + id;
  }

  public String version() {
    return path() + "/versions/1";
  }

  public void review() {
    platform.as(Account.GOVERNANCE).post(version() + "/review").done();
  }

  /// What vendor A reported for the month under the demo's contract, as a report under this one.
  public ObjectNode report() {
    Caller vendor = platform.as(Account.VENDOR_A_API);
    String query = "?period=" + MONTH + "&status=SUBMITTED&contractId=" + demo(vendor);
    JsonNode found = vendor.get("/reports" + query).done().path("items").path(0);
    JsonNode report = vendor.get("/reports/" + found.path("id").asText()).done();
    ObjectNode body = Json.object().put("contractId", id);
    body.put("period", MONTH).put("source", "VENDOR").set("lines", report.path("lines"));
    return body;
  }

  /// Has the month scored.
  ///
  /// @return the scorecard's id; the scorecard is provisional
  public String score() {
    Caller program = platform.as(Account.INTEGRATION);
    String run = requestRun(program);
    Patience.until(
        () -> program.get(run).done().path("status").asText().equals("COMPLETED"),
        () -> program.get(run).text());
    assertThat(program.get(run).done().path("computed").asInt()).isEqualTo(1);
    return program.get(scorecards()).done().path("items").path(0).path("id").asText();
  }

  /// Asks for a run of this contract alone.
  ///
  /// @return its path
  public String requestRun(Caller program) {
    ObjectNode body = Json.object().put("period", MONTH);
    body.putArray("contracts").add(id);
    return "/scorecard-runs/" + program.post("/scorecard-runs", body).done().path("id").asText();
  }

  /// The list of the month's scorecards under this contract.
  public String scorecards() {
    return "/scorecards?period=" + MONTH + "&contractId=" + id;
  }
}
