package dev.plumbline.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests to the gateway with one token, or with none.
public final class Caller {

  private static final Duration LIMIT = Duration.ofSeconds(40);

  private final HttpClient http;
  private final String gateway;
  private final @Nullable String token;

  Caller(HttpClient http, String gateway, @Nullable String token) {
    this.http = http;
    this.gateway = gateway;
    this.token = token;
  }

  public Answer get(String path) {
    return send("GET", path, "", Map.of());
  }

  public Answer post(String path) {
    return send("POST", path, "", key());
  }

  /// With a new idempotency key.
  public Answer post(String path, JsonNode body) {
    return post(path, body.toString());
  }

  /// With a new idempotency key.
  public Answer post(String path, String body) {
    return send("POST", path, body, key());
  }

  /// With an idempotency key that the service may know already.
  public Answer postWithKey(String path, JsonNode body, String key) {
    return send("POST", path, body.toString(), Map.of("Idempotency-Key", key));
  }

  public Answer postWithoutKey(String path, JsonNode body) {
    return send("POST", path, body.toString(), Map.of());
  }

  /// For a step that depends on what the caller has seen.
  ///
  /// @param body empty where the step has none
  public Answer postIfMatch(String path, String body, String tag) {
    return send("POST", path, body, Map.of("If-Match", tag));
  }

  public Answer put(String path, JsonNode body, String tag) {
    return put(path, body.toString(), tag);
  }

  public Answer put(String path, String body, String tag) {
    return send("PUT", path, body, Map.of("If-Match", tag));
  }

  /// For what is written for the first time.
  public Answer put(String path, String body) {
    return send("PUT", path, body, Map.of());
  }

  /// Every item of a collection, page by page.
  ///
  /// @param path without a query
  public List<JsonNode> items(String path) {
    List<JsonNode> items = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get(path + "?limit=100" + cursor).done();
      page.path("items").forEach(items::add);
      cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    return items;
  }

  /// With another representation than JSON.
  public Answer get(String path, String mediaType) {
    return send("GET", path, "", Map.of("Accept", mediaType));
  }

  /// The bytes of a file, which is there.
  public byte[] file(String path, String mediaType) {
    HttpResponse<byte[]> response =
        exchange(
            "GET",
            path,
            BodyPublishers.noBody(),
            Map.of("Accept", mediaType),
            BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  /// Posts a file with a new idempotency key.
  public Answer upload(String path, String mediaType, byte[] file) {
    Map<String, String> headers = new HashMap<>(key());
    headers.put("Content-Type", mediaType);
    return Answer.of(
        exchange("POST", path, BodyPublishers.ofByteArray(file), headers, BodyHandlers.ofString()));
  }

  private static Map<String, String> key() {
    return Map.of("Idempotency-Key", UUID.randomUUID().toString());
  }

  private Answer send(String method, String path, String body, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    if (!body.isEmpty()) {
      all.put("Content-Type", "application/json");
    }
    BodyPublisher publisher =
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    return Answer.of(exchange(method, path, publisher, all, BodyHandlers.ofString()));
  }

  private <T> HttpResponse<T> exchange(
      String method,
      String path,
      BodyPublisher body,
      Map<String, String> headers,
      BodyHandler<T> answer) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(gateway + path)).timeout(LIMIT).method(method, body);
    headers.forEach(request::header);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return http.send(request.build(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
