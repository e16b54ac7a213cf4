package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// Governance registers the activities that the contracts are about, and assesses them: each may be
/// outsourced, some with safeguards. Volumes are four times the quarter's real calls, the rating is
/// made up.
final class ActivitySteps {

  private final Api api;

  ActivitySteps(Api api) {
    this.api = api;
  }

  /// Registers and assesses what is not yet.
  void assess() throws InterruptedException {
    for (JsonNode each : all()) {
      String code = each.path("activity").path("code").asText();
      if (api.first(Account.GOVERNANCE, "/activities?code=" + code).isEmpty()) {
        api.post(Account.GOVERNANCE, "/activities", each.path("activity"));
      }
      String assessments = "/activities/" + code + "/assessments";
      if (api.first(Account.GOVERNANCE, assessments).isEmpty()) {
        api.post(Account.GOVERNANCE, assessments, each.path("assessment"));
      }
    }
  }

  static JsonNode all() {
    return Json.resource("/demo/activities.json").path("activities");
  }
}
