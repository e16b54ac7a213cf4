package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.quickstart.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The platform's API at the gateway, for one account at a time. An answer that the demo did not
/// expect ends it with the problem's own words.
final class Api {

  private static final String ROOT = "/api/v1";
  private static final String KEY = "Idempotency-Key";
  private static final int UNAVAILABLE = 503;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final HttpClient http;
  private final String gateway;
  private final Tokens tokens;

  Api(HttpClient http, String gateway, Tokens tokens) {
    this.http = http;
    this.gateway = gateway;
    this.tokens = tokens;
  }

  JsonNode get(Account account, String path) throws InterruptedException {
    return expect(send(account, "GET", path, null, Map.of()));
  }

  /// The first item of a collection; empty when it has none.
  Optional<JsonNode> first(Account account, String path) throws InterruptedException {
    return Optional.ofNullable(get(account, path).path("items").get(0));
  }

  /// Posts nothing but that it be so.
  JsonNode post(Account account, String path) throws InterruptedException {
    return expect(send(account, "POST", path, null, Map.of(KEY, UUID.randomUUID().toString())));
  }

  /// Takes a step in the life of a resource, as it is now.
  JsonNode step(Account account, String resource, String step) throws InterruptedException {
    Answer seen = send(account, "GET", resource, null, Map.of());
    expect(seen);
    return expect(
        send(
            account,
            "POST",
            resource + "/" + step,
            null,
            Map.of(KEY, UUID.randomUUID().toString(), "If-Match", seen.tag())));
  }

  JsonNode post(Account account, String path, JsonNode body) throws InterruptedException {
    return post(account, path, body, UUID.randomUUID().toString());
  }

  /// @param key the Idempotency-Key; the same for the same thing, so that a demo that was cut short
  ///     does nothing twice
  JsonNode post(Account account, String path, JsonNode body, String key)
      throws InterruptedException {
    return expect(send(account, "POST", path, body, Map.of(KEY, key)));
  }

  JsonNode put(Account account, String path, JsonNode body) throws InterruptedException {
    return expect(send(account, "PUT", path, body, Map.of()));
  }

  /// Sends a request, again for a while when a part is not available: everything has just started.
  /// A repeated POST carries the same Idempotency-Key, so it cannot do anything twice.
  private Answer send(
      Account account,
      String method,
      String path,
      @Nullable JsonNode body,
      Map<String, String> headers)
      throws InterruptedException {
    HttpRequest request = request(account, method, path, body, headers);
    long began = System.nanoTime();
    Answer answer = send(request, method + " " + path);
    while (answer.status() == UNAVAILABLE && System.nanoTime() - began < PATIENCE.toNanos()) {
      Thread.sleep(PAUSE);
      answer = send(request, method + " " + path);
    }
    return answer;
  }

  private HttpRequest request(
      Account account,
      String method,
      String path,
      @Nullable JsonNode body,
      Map<String, String> headers)
      throws InterruptedException {
    BodyPublisher content =
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(gateway + ROOT + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + tokens.of(account))
            .method(method, content);
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    return request.build();
  }

  private Answer send(HttpRequest request, String what) throws InterruptedException {
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Answer(
          what,
          response.statusCode(),
          response.headers().firstValue("ETag").orElse(""),
          Json.read(response.body()));
    } catch (IOException e) {
      throw new Refusal("The demo stopped: " + what + " was not answered: " + e, e);
    }
  }

  private static JsonNode expect(Answer answer) {
    if (answer.status() / 100 != 2) {
      throw new Refusal(
          "The demo stopped: "
              + answer.request()
              + " answered "
              + answer.status()
              + " "
              + answer.body());
    }
    return answer.body();
  }

  /// @param tag the ETag; empty where there is none
  private record Answer(String request, int status, String tag, JsonNode body) {}
}
