package dev.plumbline.system.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
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

  public Answer post(String path, JsonNode body, String key) {
    return send("POST", path, body.toString(), Map.of("Idempotency-Key", key));
  }

  public Answer postWithoutKey(String path, JsonNode body) {
    return send("POST", path, body.toString(), Map.of());
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

  private static Map<String, String> key() {
    return Map.of("Idempotency-Key", UUID.randomUUID().toString());
  }

  private Answer send(String method, String path, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(gateway + path))
            .timeout(LIMIT)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
