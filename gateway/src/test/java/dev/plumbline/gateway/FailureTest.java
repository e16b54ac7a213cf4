package dev.plumbline.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.gateway.upstream.Behaviour;
import dev.plumbline.gateway.upstream.TestServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailureTest extends GatewayTest {

  @Test
  void aServiceThatIsNotThereIsUnavailableUntilItIsBack() {
    dies(TestServices.VENDOR, VENDORS);
    problem(governance().get(VENDORS).then(), 503, "unavailable")
        .header("Retry-After", notNullValue())
        .body("detail", equalTo("vendor-service cannot be reached"));
    governance().get(CONTRACTS).then().statusCode(200);
    TestServices.VENDOR.start();
    governance().get(VENDORS).then().statusCode(200);
  }

  @Test
  void aServiceThatDoesNotAnswerIsTooLate() {
    TestServices.VENDOR.behaves(Behaviour.silence());
    long start = System.nanoTime();
    problem(governance().get(VENDORS).then(), 504, "gateway-timeout");
    problem(governance().body("{}").post(VENDORS).then(), 504, "gateway-timeout");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(7_900), Duration.ofSeconds(20));
    TestServices.VENDOR.behaves(Behaviour.ok());
    governance().get(VENDORS).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage\r\n\r\n",
        "220 smtp.example ESMTP\r\n",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\n\r\nwhole or not?",
        "HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello",
        "HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n",
      })
  void anAnswerThatIsNoneIsABadGateway(String answer) {
    TestServices.VENDOR.behaves(Behaviour.bytes(answer).andClose());
    problem(governance().get(VENDORS).then(), 502, "bad-gateway")
        .body("detail", equalTo("vendor-service gave a broken answer"));
    problem(governance().body("{}").post(VENDORS).then(), 502, "bad-gateway");
    TestServices.VENDOR.behaves(Behaviour.ok());
    governance().get(VENDORS).then().statusCode(200);
  }

  @Test
  void aHeaderThatIsTooLongIsABrokenAnswer() {
    TestServices.VENDOR.behaves(Behaviour.answer("200 OK", "", "X-Long: " + "x".repeat(100_000)));
    problem(governance().get(VENDORS).then(), 502, "bad-gateway");
  }

  @Test
  void anAnswerThatBreaksOffDoesNotLookWhole() throws Exception {
    TestServices.VENDOR.behaves(
        Behaviour.bytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345").andClose());
    try (var client = new RawClient()) {
      assertThat(client.request("GET", VENDORS).rest()).doesNotEndWith("1234567890");
    }
    TestServices.VENDOR.behaves(
        Behaviour.bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n")
            .andClose());
    try (var client = new RawClient()) {
      assertThat(client.request("GET", VENDORS).rest())
          .contains("5\r\n12345\r\n")
          .doesNotContain("\r\n0\r\n");
    }
  }

  @Test
  void anAnswerThatStopsMovingIsBrokenOff() throws Exception {
    TestServices.VENDOR.behaves(
        (request, client) -> {
          Behaviour.write(client, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
          Behaviour.write(client, "5\r\n12345\r\n");
          Behaviour.silence().serve(request, client);
        });
    try (var client = new RawClient()) {
      assertThat(client.request("GET", VENDORS).rest())
          .contains("5\r\n12345\r\n")
          .doesNotContain("\r\n0\r\n");
    }
  }

  @Test
  void anAnswerThatMovesSlowlyPasses() {
    TestServices.VENDOR.behaves(
        (request, client) -> {
          Behaviour.write(client, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
          for (int i = 0; i < 4; i++) {
            Thread.sleep(2_000);
            Behaviour.write(client, "x");
          }
        });
    governance().get(VENDORS).then().statusCode(200).body(equalTo("xxxx"));
  }

  @Test
  void aReadMeetsNoOldConnection() {
    for (int round = 0; round < 20; round++) {
      governance().get(VENDORS).then().statusCode(200);
      TestServices.VENDOR.cutConnections();
    }
    governance().get(VENDORS).then().statusCode(200);
  }

  @Test
  void aReadIsSentOnceMoreAndAWriteIsNot() {
    var served = new AtomicInteger();
    TestServices.VENDOR.behaves(
        (request, client) -> {
          if (served.incrementAndGet() == 1) {
            client.close();
          } else {
            Behaviour.ok().serve(request, client);
          }
        });
    governance().get(VENDORS).then().statusCode(200);
    assertThat(served).hasValue(2);

    served.set(0);
    problem(governance().body("{}").post(VENDORS).then(), 502, "bad-gateway");
    assertThat(served).hasValue(1);

    served.set(0);
    problem(governance().post(VENDORS).then(), 502, "bad-gateway");
    assertThat(served).hasValue(1);
  }

  @Test
  void aClientThatLeavesReleasesTheService() throws Exception {
    var released = new CountDownLatch(1);
    TestServices.VENDOR.behaves(
        (request, client) -> {
          try {
            Behaviour.write(client, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
              Behaviour.write(client, "5\r\n12345\r\n");
              Thread.sleep(20);
            }
          } catch (IOException e) {
            released.countDown();
          }
        });
    try (var client = new RawClient()) {
      client.request("GET", VENDORS).head();
    }
    assertThat(released.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aClientThatLeavesBeforeTheAnswerReleasesTheService() throws Exception {
    var asked = new CountDownLatch(1);
    var released = new CountDownLatch(1);
    TestServices.VENDOR.behaves(
        (request, client) -> {
          asked.countDown();
          if (request.wire().read() < 0) {
            released.countDown();
          }
        });
    try (var client = new RawClient()) {
      client.request("GET", VENDORS);
      assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(released.await(3, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatAServiceAnswersItselfPassesUnchanged() {
    TestServices.VENDOR.behaves(
        Behaviour.answer(
            "409 Conflict",
            "{\"type\":\"/problems/vendor-exists\"}",
            "Content-Type: application/problem+json"));
    problem(governance().body("{}").post(VENDORS).then(), 409, "vendor-exists");
    TestServices.VENDOR.behaves(Behaviour.answer("503 Service Unavailable", "busy"));
    governance().get(VENDORS).then().statusCode(503).body(equalTo("busy"));
    TestServices.VENDOR.behaves(Behaviour.bytes("HTTP/1.1 304 Not Modified\r\n\r\n"));
    governance().get(VENDORS).then().statusCode(304);
    TestServices.VENDOR.behaves(Behaviour.bytes("HTTP/1.1 204 No Content\r\n\r\n"));
    governance().get(VENDORS).then().statusCode(204);
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String slug) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + slug));
  }
}
