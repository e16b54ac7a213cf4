package dev.plumbline.system.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import dev.plumbline.system.platform.TestContract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is not yet a vendor's to see is not there for it: not by itself, not in a list, not as a
/// number.
@ExtendWith(SharedPlatform.class)
class ProvisionalIT {

  private final Platform platform;
  private final Caller governance;
  private final Caller vendor;

  ProvisionalIT(Platform platform) {
    this.platform = platform;
    this.governance = platform.as(Account.GOVERNANCE);
    this.vendor = platform.as(Account.VENDOR_A);
  }

  @BeforeEach
  void theVendorSeesTheDemo() {
    assertThat(vendor.items("/scorecards")).isNotEmpty();
  }

  @Test
  void aContractAppearsToItsVendorWhenItGoesToReview() {
    List<JsonNode> before = vendor.items("/contracts");

    TestContract contract = TestContract.draft(platform);

    vendor.get(contract.path()).isProblem(404, "not-found");
    vendor.get(contract.path() + "/versions").isProblem(404, "not-found");
    vendor.get(contract.version()).isProblem(404, "not-found");
    vendor.get(contract.version() + "/terms").isProblem(404, "not-found");
    vendor.get(contract.path() + "/terms?period=2021-01").isProblem(404, "not-found");
    assertThat(vendor.items("/contracts")).isEqualTo(before);
    assertThat(governance.items("/contracts")).anyMatch(item -> isOf(contract.id(), item));

    contract.review();

    assertThat(vendor.get(contract.version()).status()).isEqualTo(200);
    assertThat(vendor.items("/contracts")).anyMatch(item -> isOf(contract.id(), item));
  }

  @Test
  void aScorecardAppearsToItsVendorWhenItIsPublished() {
    TestContract contract = TestContract.active(platform);
    List<JsonNode> before = vendor.items("/scorecards");
    String ofContract = "/scorecards?contractId=" + contract.id();

    String id = contract.score();

    String path = "/scorecards/" + id;
    assertThat(governance.get(path).field("life")).isEqualTo("PROVISIONAL");
    vendor.get(path).isProblem(404, "not-found");
    platform.as(Account.VENDOR_A_API).get(path).isProblem(404, "not-found");
    assertThat(vendor.items("/scorecards")).isEqualTo(before);
    assertThat(vendor.get(ofContract).done().path("items")).isEmpty();
    assertThat(vendor.get("/scorecards?life=PROVISIONAL").done().path("items")).isEmpty();
    vendor.get("/scorecard-runs").isProblem(403, "forbidden");

    governance.postIfMatch(path + "/publication", "", governance.get(path).tag()).done();

    assertThat(vendor.get(path).done()).isEqualTo(governance.get(path).done());
    assertThat(vendor.items("/scorecards")).hasSize(before.size() + 1);
    assertThat(vendor.get(ofContract).done().path("items")).hasSize(1);
    platform.as(Account.VENDOR_B).get(path).isProblem(404, "not-found");
  }

  private static boolean isOf(String id, JsonNode item) {
    return item.path("id").asText().equals(id);
  }
}
