package dev.plumbline.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.gateway.upstream.Behaviour;
import dev.plumbline.gateway.upstream.ReceivedRequest;
import dev.plumbline.gateway.upstream.TestServices;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadersTest extends GatewayTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Test
  void whatAClientClaimsAboutItselfIsReplaced() throws Exception {
    try (var client = new RawClient()) {
      client
          .request(
              "GET",
              VENDORS,
              "Forwarded: for=10.0.0.1;host=evil.example;proto=https",
              "X-Forwarded-For: 10.0.0.1",
              "x-forwarded-for: 10.0.0.2",
              "X-FORWARDED-HOST: evil.example",
              "X-Forwarded-Proto: https",
              "X-Forwarded-Prefix: /evil",
              "X-Forwarded-Port: 1",
              "X-Forwarded-Whatever: x",
              "X-Real-IP: 10.0.0.1")
          .head();
    }
    ReceivedRequest received = TestServices.VENDOR.onlyRequest();
    assertThat(received.headers()).noneMatch(line -> line.matches(".*(10\\.0\\.0|evil|https).*"));
    assertThat(received.header("X-Forwarded-For")).containsExactly("127.0.0.1");
    assertThat(received.header("X-Forwarded-Proto")).containsExactly("http");
    assertThat(received.header("X-Forwarded-Host")).containsExactly("plumbline.example");
    for (String name :
        List.of("Forwarded", "X-Forwarded-Prefix", "X-Forwarded-Port", "X-Real-IP")) {
      assertThat(received.header(name)).isEmpty();
    }
  }

  @Test
  void headersOfOneConnectionStayOnIt() throws Exception {
    try (var client = new RawClient()) {
      client
          .request(
              "GET",
              VENDORS,
              "Connection: keep-alive, X-Hop ,x-forwarded-for",
              "Connection: X-Other-Hop",
              "X-Hop: 1",
              "X-Other-Hop: 1",
              "X-End: 1",
              "Keep-Alive: timeout=5",
              "TE: trailers",
              "Trailer: X-T",
              "Upgrade: websocket",
              "HTTP2-Settings: AAMAAABkAAQ",
              "Proxy-Authorization: Basic eA==",
              "Proxy-Connection: keep-alive")
          .head();
    }
    ReceivedRequest received = TestServices.VENDOR.onlyRequest();
    for (String name :
        List.of(
            "Connection",
            "X-Hop",
            "X-Other-Hop",
            "Keep-Alive",
            "TE",
            "Trailer",
            "Upgrade",
            "HTTP2-Settings",
            "Proxy-Authorization",
            "Proxy-Connection")) {
      assertThat(received.header(name)).as(name).isEmpty();
    }
    assertThat(received.header("X-End")).containsExactly("1");
    assertThat(received.header("X-Forwarded-For")).containsExactly("127.0.0.1");
  }

  @Test
  void headersOfTheServicesConnectionStayOnIt() {
    TestServices.VENDOR.behaves(
        Behaviour.answer(
            "200 OK",
            "ok",
            "Connection: keep-alive, X-Hop",
            "X-Hop: 1",
            "Keep-Alive: timeout=5",
            "Proxy-Authenticate: Basic",
            "X-End: 1"));
    governance()
        .get(VENDORS)
        .then()
        .statusCode(200)
        .body(equalTo("ok"))
        .header("X-Hop", nullValue())
        .header("Keep-Alive", nullValue())
        .header("Proxy-Authenticate", nullValue())
        .header("X-End", "1");
  }

  @Test
  void aTraceGoesOn() {
    governance()
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
        .get(VENDORS)
        .then()
        .statusCode(200);
    assertThat(TestServices.VENDOR.onlyRequest().header("traceparent"))
        .singleElement()
        .asString()
        .startsWith("00-" + TRACE + "-")
        .endsWith("-01");
  }

  @Test
  void aRequestWithoutTraceBeginsOne() {
    governance().get(VENDORS).then().statusCode(200);
    assertThat(TestServices.VENDOR.onlyRequest().header("traceparent"))
        .singleElement()
        .asString()
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
  }

  @Test
  void aProblemOfTheGatewayCarriesTheTrace() {
    dies(TestServices.VENDOR, VENDORS);
    governance()
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
        .get(VENDORS)
        .then()
        .statusCode(503)
        .body("traceId", equalTo(TRACE));
  }

  @Test
  void aLocationInsideThePlatformBecomesAPath() {
    TestServices.VENDOR.behaves(created(TestServices.VENDOR.url() + "/api/v1/vendors/7?a=b"));
    governance().get(VENDORS).then().header("Location", "/api/v1/vendors/7?a=b");
    TestServices.VENDOR.behaves(created("/api/v1/vendors/7"));
    governance().get(VENDORS).then().header("Location", "/api/v1/vendors/7");
    TestServices.VENDOR.behaves(created("https://elsewhere.example/x"));
    governance().get(VENDORS).then().header("Location", "https://elsewhere.example/x");
  }

  @Test
  void anAnswerWithoutCachingRulesIsPrivate() {
    governance()
        .get(VENDORS)
        .then()
        .header("Cache-Control", "private, no-store")
        .header("Vary", "Authorization, Cookie");
  }

  @Test
  void aServicesCachingRulesStand() {
    TestServices.VENDOR.behaves(
        Behaviour.answer("200 OK", "", "Cache-Control: private, max-age=60", "Vary: Accept"));
    var response = governance().get(VENDORS).then().extract();
    assertThat(response.headers().getValues("Cache-Control"))
        .containsExactly("private, max-age=60");
    assertThat(response.headers().getValues("Vary"))
        .containsExactly("Accept, Authorization, Cookie");
  }

  @Test
  void repeatedHeadersStayRepeated() {
    TestServices.VENDOR.behaves(Behaviour.answer("200 OK", "", "X-A: 1", "X-A: 2"));
    var response = governance().header("X-B", "1").header("X-B", "2").get(VENDORS).then().extract();
    assertThat(response.headers().getValues("X-A")).containsExactly("1", "2");
    assertThat(TestServices.VENDOR.onlyRequest().header("X-B")).containsExactly("1", "2");
  }

  private static Behaviour created(String location) {
    return Behaviour.answer("201 Created", "", "Location: " + location);
  }
}
