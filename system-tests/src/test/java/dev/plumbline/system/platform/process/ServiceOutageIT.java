package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Json;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import dev.plumbline.system.platform.TestContract;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
@Order(LastOrder.SERVICES_AWAY)
class ServiceOutageIT {

  private static final List<String> PATHS = List.of("/vendors", "/contracts", "/scorecards");

  private final Platform platform;
  private final Caller governance;

  ServiceOutageIT(Platform platform) {
    this.platform = platform;
    this.governance = platform.as(Account.GOVERNANCE);
  }

  @AfterEach
  void everythingWorksAgainByItself() {
    Patience.until(
        () -> PATHS.stream().allMatch(path -> governance.get(path).status() == 200),
        () -> "a service does not come back");
  }

  @Test
  void withoutVendorServiceContractsAndScorecardsAreThereButNoNewContract() throws Exception {
    ObjectNode contract =
        Json.object()
            .put("reference", "NO-VENDOR-SERVICE")
            .put("title", "Needs the standing of its vendor")
            .put("vendorId", governance.items("/vendors").getFirst().path("id").asText());

    try (var _ = platform.part(Part.VENDOR_SERVICE).goesAway()) {
      onlyMissing("/vendors");
      governance.post("/contracts", contract).isProblem(503, "unavailable");
    }
    assertThat(governance.get("/contracts?reference=NO-VENDOR-SERVICE").done().path("items"))
        .isEmpty();
  }

  @Test
  void withoutContractServiceKnownContractsAreReportedOnAndScored() throws Exception {
    TestContract contract = TestContract.active(platform);
    String scorecard = contract.score();
    assertThat(facts(scorecard)).contains("MISSING_REPORT");
    ObjectNode report = contract.report();
    Caller vendor = platform.as(Account.VENDOR_A_API);

    try (var _ = platform.part(Part.CONTRACT_SERVICE).goesAway()) {
      onlyMissing("/contracts");
      String draft = vendor.post("/reports", report).done().path("id").asText();
      Answer submitted =
          vendor.post(
              "/reports/" + draft + "/submission", Json.object().put("attestedBy", "Vendor A"));
      assertThat(submitted.done().path("status").asText()).isEqualTo("SUBMITTED");

      assertThat(facts(contract.score())).contains("LATE_REPORT").doesNotContain("MISSING_REPORT");
    }
  }

  @Test
  void withoutScorecardServiceVendorsAndContractsAreThere() throws Exception {
    try (var _ = platform.part(Part.SCORECARD_SERVICE).goesAway()) {
      onlyMissing("/scorecards");
      governance.get("/reports").isProblem(503, "unavailable");
    }
  }

  private void onlyMissing(String missing) {
    for (String path : PATHS) {
      Answer answer = governance.get(path);
      if (path.equals(missing)) {
        answer.isProblem(503, "unavailable");
      } else {
        answer.done();
      }
    }
  }

  private List<String> facts(String scorecard) {
    JsonNode facts = governance.get("/scorecards/" + scorecard).done().path("facts");
    return facts.findValuesAsText("code");
  }
}
