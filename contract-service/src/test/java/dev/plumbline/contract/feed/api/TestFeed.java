package dev.plumbline.contract.feed.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.request.SlowAnswer;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// The change feed as scorecard-service follows it.
public final class TestFeed {

  static final String CHANGES = "/api/v1/contract-changes";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private TestFeed() {}

  /// What a follower reads of a change.
  public record Change(long position, String kind, UUID contractId) {}

  private static String token() {
    return Tokens.service("scorecard-service", "contract-service", "read-terms");
  }

  private static URI address(long after) {
    return URI.create("http://localhost:%d%s?after=%d".formatted(RestAssured.port, CHANGES, after));
  }

  /// All that follows a position, as lines that are written no faster than they are read.
  static SlowAnswer slow(long after) throws IOException {
    return SlowAnswer.to(address(after), token(), ContractChangeLines.MEDIA_TYPE);
  }

  /// All that follows a position, as lines.
  static InputStream lines(long after) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address(after))
            .header("Authorization", "Bearer " + token())
            .header("Accept", ContractChangeLines.MEDIA_TYPE)
            .build();
    try {
      var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(it -> assertThat(it).startsWith(ContractChangeLines.MEDIA_TYPE));
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static RequestSpecification follower() {
    return TestContracts.as(token());
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

  /// What follows a position, as it is answered.
  public static ValidatableResponse changes(long after) {
    return follower()
        .queryParam("after", after)
        .queryParam("limit", 500)
        .get(CHANGES)
        .then()
        .statusCode(200);
  }

  /// What became of one contract after a position: the kind, and its end as known then.
  public static List<String> of(UUID contractId, long after) {
    JsonPath changes = changes(after).extract().jsonPath();
    return IntStream.range(0, changes.getInt("items.size()"))
        .mapToObj("items[%d]."::formatted)
        .filter(item -> changes.getUUID(item + "contractId").equals(contractId))
        .map(
            item ->
                String.join(
                    " ",
                    changes.getString(item + "kind"),
                    changes.getString(item + "termEnd"),
                    changes.getString(item + "renewal")))
        .toList();
  }

  /// Activates contracts at once, and follows the feed meanwhile: reads on from the last position
  /// seen, and never looks back.
  ///
  /// @param after what follows a position
  /// @param position of what follows
  static <T> List<T> followedWhileActivating(
      List<Agreement> contracts, LongFunction<List<T>> after, ToLongFunction<T> position) {
    long head = head();
    CompletableFuture<List<T>> followed =
        CompletableFuture.supplyAsync(() -> follow(head, contracts.size(), after, position));
    List<Integer> statuses =
        AtOnce.all(
            contracts.stream()
                .<Supplier<Integer>>map(
                    it -> () -> TestContracts.activate(it, 1).extract().statusCode())
                .toList());

    assertThat(statuses).containsOnly(200);
    return followed.join();
  }

  private static <T> List<T> follow(
      long head, int awaited, LongFunction<List<T>> after, ToLongFunction<T> position) {
    List<T> seen = new ArrayList<>();
    long last = head;
    Instant end = Instant.now().plusSeconds(60);
    while (seen.size() < awaited && Instant.now().isBefore(end)) {
      List<T> news = after.apply(last);
      seen.addAll(news);
      last = news.isEmpty() ? last : position.applyAsLong(news.getLast());
    }
    return seen;
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
