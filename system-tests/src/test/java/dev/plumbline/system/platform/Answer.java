package dev.plumbline.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/// What came back for a request.
public record Answer(
    String request, int status, String contentType, String tag, String retryAfter, String text) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.request().method() + " " + response.uri().getPath(),
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.headers().firstValue("ETag").orElse(""),
        response.headers().firstValue("Retry-After").orElse(""),
        response.body());
  }

  public JsonNode body() {
    return Json.read(text);
  }

  public String field(String name) {
    return body().path(name).asText();
  }

  /// Holds that the request was done.
  ///
  /// @return the body
  public JsonNode done() {
    assertThat(status).as("%s: %s", request, text).isBetween(200, 299);
    return body();
  }

  /// Holds that the request was answered with this problem, as a problem document.
  public Answer isProblem(int expected, String slug) {
    assertThat(status).as("%s: %s", request, text).isEqualTo(expected);
    assertThat(contentType).as(request).startsWith("application/problem+json");
    assertThat(field("type")).isEqualTo("/problems/" + slug);
    assertThat(field("title")).isNotBlank();
    assertThat(body().path("status").asInt()).isEqualTo(expected);
    return this;
  }

  /// Every violation as `place code`, in their order.
  public List<String> violations() {
    return StreamSupport.stream(body().path("errors").spliterator(), false)
        .map(error -> place(error) + " " + error.path("code").asText())
        .toList();
  }

  private static String place(JsonNode error) {
    return error.path(error.has("pointer") ? "pointer" : "parameter").asText();
  }

  /// The body without what names this one request.
  public JsonNode withoutOccurrence() {
    ObjectNode copy = body().deepCopy();
    copy.remove(List.of("instance", "traceId"));
    return copy;
  }
}
