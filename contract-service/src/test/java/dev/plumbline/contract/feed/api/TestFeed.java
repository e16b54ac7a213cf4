package dev.plumbline.contract.feed.api;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The change feed as scorecard-service follows it.
public final class TestFeed {

  static final String CHANGES = "/api/v1/contract-changes";

  private TestFeed() {}

  /// What a follower reads of a change.
  public record Change(long position, String kind, UUID contractId) {}

  static RequestSpecification follower() {
    return TestContracts.as(Tokens.service("scorecard-service", "contract-service", "read-terms"));
  }

  public static long head() {
    return section(0, 1).getLong("head");
  }

  /// All that follows a position, read a few at a time.
  public static List<Change> after(long position) {
    List<Change> changes = new ArrayList<>();
    long last = position;
    List<Change> section;
    do {
      section = items(section(last, 3));
      changes.addAll(section);
      last = section.isEmpty() ? last : section.getLast().position();
    } while (!section.isEmpty());
    return changes;
  }

  private static JsonPath section(long after, int limit) {
    return follower()
        .queryParam("after", after)
        .queryParam("limit", limit)
        .get(CHANGES)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<Change> items(JsonPath section) {
    List<Change> items = new ArrayList<>();
    for (int i = 0; i < section.getInt("items.size()"); i++) {
      String item = "items[%d].".formatted(i);
      items.add(
          new Change(
              section.getLong(item + "position"),
              section.getString(item + "kind"),
              section.getUUID(item + "contractId")));
    }
    return items;
  }
}
