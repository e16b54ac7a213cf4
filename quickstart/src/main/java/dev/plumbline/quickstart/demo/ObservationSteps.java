package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/// The client's quality analyst rates sampled contacts for empathy. The ratings are made up, and
/// say so.
final class ObservationSteps {

  private static final String CLAUSE = "empathy";
  private static final List<String> ACTIVITIES =
      List.of(
          "account-admin",
          "billing",
          "contract-questions",
          "streaming-support",
          "technical-support");

  private final Api api;

  ObservationSteps(Api api) {
    this.api = api;
  }

  void rate(DemoVendor vendor, String contractId, YearMonth month) throws InterruptedException {
    String key = "?contractId=" + contractId + "&period=" + month + "&clause=" + CLAUSE;
    if (api.first(Account.QUALITY, "/observations" + key).isEmpty()) {
      ObjectNode body = Json.object().put("contractId", contractId).put("clause", CLAUSE);
      body.set("observations", observations(vendor, month));
      api.post(
          Account.QUALITY,
          "/observations",
          body,
          "demo-observations-" + vendor.contractReference() + "-" + month);
    }
  }

  /// As many contacts and points as the month's ratings say, as even as whole ratings can be.
  static ArrayNode observations(DemoVendor vendor, YearMonth month) {
    DemoVendor.Ratings ratings = vendor.ratings().getOrDefault(month, new DemoVendor.Ratings(0, 0));
    ArrayNode observations = Json.object().arrayNode();
    for (int i = 0; i < ratings.contacts(); i++) {
      int before = ratings.points() * i / ratings.contacts();
      int after = ratings.points() * (i + 1) / ratings.contacts();
      observations
          .addObject()
          .put("contactReference", "made-up-%s-%s-%03d".formatted(vendor.letter(), month, i + 1))
          .put("date", month.atDay(1 + i % month.lengthOfMonth()).toString())
          .put("activity", ACTIVITIES.get(i % ACTIVITIES.size()))
          .put("channel", "voice")
          .put("rating", after - before)
          .put("note", "Made up for the demo.");
    }
    return observations;
  }
}
