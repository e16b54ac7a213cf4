package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Governance registers a vendor, vets it and approves it.
final class VendorSteps {

  private static final List<String> LIFE =
      List.of("PROSPECT", "IN_DUE_DILIGENCE", "APPROVED", "ACTIVE");
  private static final String VETTED_ON = "2020-12-01";
  private static final String MADE_UP = "Made up for the demo.";

  private final Api api;

  VendorSteps(Api api) {
    this.api = api;
  }

  /// Registers the vendor unless it is known.
  ///
  /// @return its id
  String register(DemoVendor vendor) throws InterruptedException {
    String key =
        "country="
            + vendor.country()
            + "&registrationId="
            + URLEncoder.encode(vendor.registrationId(), StandardCharsets.UTF_8);
    JsonNode known = api.first(Account.GOVERNANCE, "/vendors?" + key).orElse(null);
    if (known == null) {
      known =
          api.post(
              Account.GOVERNANCE,
              "/vendors",
              Json.object()
                  .put("kind", "EXTERNAL")
                  .put("legalName", vendor.legalName())
                  .put("country", vendor.country())
                  .put("registrationId", vendor.registrationId()));
    }
    return known.path("id").asText();
  }

  /// Gives it a risk tier, completes its due diligence and approves it, as far as that is not done.
  void approve(String id) throws InterruptedException {
    String path = "/vendors/" + id;
    JsonNode vendor = api.get(Account.GOVERNANCE, path);
    if (!vendor.has("riskTier")) {
      api.post(
          Account.GOVERNANCE,
          path + "/risk-tiers",
          Json.object()
              .put("tier", "MEDIUM")
              .put("reason", "Handles personal data of customers. " + MADE_UP));
    }
    if (!reached(vendor, "IN_DUE_DILIGENCE")) {
      advance(path, "IN_DUE_DILIGENCE");
    }
    completeDueDiligence(path);
    if (!reached(vendor, "APPROVED")) {
      advance(path, "APPROVED");
    }
  }

  /// Sets it ACTIVE, which governance does once a contract stands.
  void activate(String id) throws InterruptedException {
    String path = "/vendors/" + id;
    if (!reached(api.get(Account.GOVERNANCE, path), "ACTIVE")) {
      advance(path, "ACTIVE");
    }
  }

  private void completeDueDiligence(String path) throws InterruptedException {
    for (JsonNode item : api.get(Account.GOVERNANCE, path + "/due-diligence").path("items")) {
      if (item.path("demanded").asBoolean() && !item.path("state").asText().equals("VALID")) {
        api.put(
            Account.GOVERNANCE,
            path + "/due-diligence/" + item.path("item").asText(),
            Json.object().put("completedOn", VETTED_ON).put("evidence", MADE_UP));
      }
    }
  }

  private static boolean reached(JsonNode vendor, String status) {
    return LIFE.indexOf(vendor.path("status").asText()) >= LIFE.indexOf(status);
  }

  private void advance(String path, String to) throws InterruptedException {
    api.post(
        Account.GOVERNANCE,
        path + "/status-changes",
        Json.object().put("to", to).put("reason", MADE_UP));
  }
}
