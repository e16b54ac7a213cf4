package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// One contract: governance drafts it and sends it to review, the approver approves it, the vendor
/// accepts exactly that content, governance activates it.
final class ContractSteps {

  private final Api api;

  ContractSteps(Api api) {
    this.api = api;
  }

  /// Brings the vendor's contract to life, from wherever it stands.
  ///
  /// @return its id
  String conclude(DemoVendor vendor, String vendorId) throws InterruptedException {
    String id = contract(vendor, vendorId);
    String versions = "/contracts/" + id + "/versions";
    JsonNode drafted = api.first(Account.GOVERNANCE, versions).orElse(null);
    if (drafted == null) {
      drafted = api.post(Account.GOVERNANCE, versions, terms(vendor));
    }
    String version = versions + "/" + drafted.path("number").asText();
    if (status(version).equals("DRAFT")) {
      api.post(Account.GOVERNANCE, version + "/review");
    }
    if (status(version).equals("IN_REVIEW")) {
      agree(version, vendor);
      api.post(Account.GOVERNANCE, version + "/activation");
    }
    return id;
  }

  private String contract(DemoVendor vendor, String vendorId) throws InterruptedException {
    JsonNode known =
        api.first(Account.GOVERNANCE, "/contracts?reference=" + vendor.contractReference())
            .orElse(null);
    if (known == null) {
      known =
          api.post(
              Account.GOVERNANCE,
              "/contracts",
              Json.object()
                  .put("reference", vendor.contractReference())
                  .put("vendorId", vendorId)
                  .put("title", "Customer service by telephone, first quarter of 2021"));
    }
    return known.path("id").asText();
  }

  private String status(String version) throws InterruptedException {
    return api.get(Account.GOVERNANCE, version).path("status").asText();
  }

  private void agree(String version, DemoVendor vendor) throws InterruptedException {
    JsonNode reviewed = api.get(Account.GOVERNANCE, version);
    String hash = reviewed.path("contentHash").asText();
    if (!reviewed.has("approvedBy")) {
      api.post(Account.APPROVER, version + "/approval", Json.object());
    }
    if (!reviewed.has("acceptedBy")) {
      api.post(
          vendor.user(),
          version + "/acceptances",
          Json.object().put("contentHash", hash),
          "demo-acceptance-" + hash);
    }
  }

  private static ObjectNode terms(DemoVendor vendor) {
    ObjectNode terms = Json.resource("/demo/terms.json");
    terms.withObject("/pricing").put("monthlyAmount", vendor.monthlyAmount());
    return terms;
  }
}
