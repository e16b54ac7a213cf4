package dev.plumbline.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.gateway.upstream.Behaviour;
import dev.plumbline.gateway.upstream.ReceivedRequest;
import dev.plumbline.gateway.upstream.TestServices;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BodyTest extends GatewayTest {

  private static final int KIB = 1 << 10;
  private static final int MIB = 1 << 20;

  @ParameterizedTest
  @CsvSource({"/api/v1/reports,1", "/api/v1/report-uploads,25"})
  void aBodyOfTheLargestSizePassesAndOneByteMoreDoesNot(String path, int mebibytes)
      throws Exception {
    int largest = mebibytes * MIB;
    var received = receiveBody();
    try (var client = new RawClient()) {
      client.request("POST", path, "Content-Length: " + largest).send(letters(largest));
      assertThat(client.response()).startsWith("HTTP/1.1 200 ");
      assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo(letters(largest));

      TestServices.SCORECARD.behaves(Behaviour.ok());
      client.request("POST", path, "Content-Length: " + (largest + 1)).send(letters(largest + 1));
      assertThat(client.response())
          .startsWith("HTTP/1.1 413 ")
          .contains("\"/problems/body-too-large\"")
          .contains("at most " + largest + " bytes");
      assertThat(TestServices.SCORECARD.received()).isEmpty();
      assertThat(client.request("GET", VENDORS).response()).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void aBodyOfUnknownLengthPassesUpToTheSameSize() throws Exception {
    var received = receiveBody();
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Transfer-Encoding: chunked");
      for (int sent = 0; sent < MIB; sent += 64 * KIB) {
        client.chunk(letters(64 * KIB));
      }
      assertThat(client.send("0\r\n\r\n").response()).startsWith("HTTP/1.1 200 ");
      assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo(letters(MIB));
      assertThat(client.request("GET", VENDORS).response()).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void aBodyOfUnknownLengthIsCutOffWhereItExceedsTheLimit() throws Exception {
    var cut = new CompletableFuture<Integer>();
    TestServices.SCORECARD.behaves(
        (request, client) -> {
          int letters = 0;
          try {
            for (int next = request.wire().read(); next >= 0; next = request.wire().read()) {
              letters += next == 'x' ? 1 : 0;
            }
          } catch (IOException e) {
            // A reset is what the gateway should do.
          }
          cut.complete(letters);
          client.close();
        });
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Transfer-Encoding: chunked");
      for (int sent = 0; sent <= MIB; sent += 64 * KIB) {
        client.chunk(letters(64 * KIB));
      }
      assertThat(client.response())
          .startsWith("HTTP/1.1 413 ")
          .contains("\"/problems/body-too-large\"");
      assertThat(cut.get(10, TimeUnit.SECONDS)).isLessThanOrEqualTo(MIB);
      client.chunk(letters(64 * KIB)).send("0\r\n\r\n");
      assertThat(client.request("GET", VENDORS).response()).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void anEndlessBodyIsNotReadForEver() throws Exception {
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Transfer-Encoding: chunked");
      byte[] chunk = letters(MIB);
      long sent = 0;
      try {
        while (sent < 500L * MIB) {
          client.chunk(chunk);
          sent += MIB;
        }
      } catch (IOException e) {
        // The gateway has hung up.
      }
      assertThat(sent).isLessThan(200L * MIB);
    }
  }

  @Test
  void aBodyIsInvitedOnlyWhenItIsWanted() throws Exception {
    var received = receiveBody();
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Content-Length: 5", "Expect: 100-continue");
      assertThat(client.head()).startsWith("HTTP/1.1 100 ");
      assertThat(client.send("hello").response()).startsWith("HTTP/1.1 200 ");
      assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo("hello".getBytes(US_ASCII));
    }
    assertThat(TestServices.SCORECARD.onlyRequest().header("Expect")).isEmpty();
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Content-Length: 2000000", "Expect: 100-continue");
      assertThat(client.head()).startsWith("HTTP/1.1 413 ");
    }
    dies(TestServices.SCORECARD, REPORTS);
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Content-Length: 5", "Expect: 100-continue");
      assertThat(client.head()).startsWith("HTTP/1.1 503 ");
    }
  }

  @Test
  void anAnswerMayComeBeforeTheBodyHas() throws Exception {
    var seen = new CountDownLatch(1);
    TestServices.SCORECARD.behaves(
        (request, client) -> {
          Behaviour.write(client, "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno");
          seen.await();
          client.close();
        });
    try (var client = new RawClient()) {
      client.request("POST", UPLOADS, "Content-Length: " + 20 * MIB).send(letters(MIB));
      assertThat(client.response()).startsWith("HTTP/1.1 403 ").endsWith("no");
      seen.countDown();
      client.send(letters(19 * MIB));
      assertThat(client.request("GET", VENDORS).response()).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void aRequestWithoutBodyHasNoneBehindTheGateway() {
    governance().post(VENDORS).then().statusCode(200);
    ReceivedRequest received = TestServices.VENDOR.onlyRequest();
    assertThat(received.header("Transfer-Encoding")).isEmpty();
    assertThat(received.header("Content-Length")).allMatch("0"::equals);
  }

  @Test
  void codingsOfTheConnectionThatTheGatewayDoesNotKnowAreRefused() throws Exception {
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Transfer-Encoding: gzip, chunked");
      assertThat(client.send("0\r\n\r\n").response())
          .startsWith("HTTP/1.1 501 ")
          .contains("/problems/transfer-coding-unsupported");
    }
    assertThat(TestServices.SCORECARD.received()).isEmpty();
  }

  @Test
  void twoLengthsAreNotTwoRequests() throws Exception {
    var received = receiveBody();
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Content-Length: 3", "Transfer-Encoding: chunked");
      client.send("2\r\nhi\r\n0\r\n\r\n");
      assertThat(client.head()).matches("(?s)HTTP/1.1 (200|400) .*");
    }
    assertThat(TestServices.SCORECARD.received()).hasSizeLessThan(2);
    if (!TestServices.SCORECARD.received().isEmpty()) {
      assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo("hi".getBytes(US_ASCII));
      assertThat(TestServices.SCORECARD.onlyRequest().header("Content-Length")).isEmpty();
    }
  }

  @Test
  void theOldVersionOfHttpIsRefused() throws Exception {
    try (var client = new RawClient()) {
      client.send(
          "GET "
              + VENDORS
              + " HTTP/1.0\r\nAuthorization: Bearer "
              + dev.plumbline.testkit.token.Tokens.governance()
              + "\r\n\r\n");
      assertThat(client.rest())
          .startsWith("HTTP/1.0 426 ")
          .containsIgnoringCase("upgrade: HTTP/1.1\r\n")
          .contains("/problems/http-version-too-old");
    }
  }

  private static CompletableFuture<byte[]> receiveBody() {
    var received = new CompletableFuture<byte[]>();
    TestServices.SCORECARD.behaves(
        (request, client) -> {
          received.complete(request.body());
          Behaviour.write(client, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
    return received;
  }

  private static byte[] letters(int count) {
    byte[] letters = new byte[count];
    Arrays.fill(letters, (byte) 'x');
    return letters;
  }
}
