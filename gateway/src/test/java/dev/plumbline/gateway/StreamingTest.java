package dev.plumbline.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.gateway.upstream.Behaviour;
import dev.plumbline.gateway.upstream.TestServices;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Nothing is held on its way: what one side has sent and the other has not received is never more
/// than sockets and queues take, however much there is to send.
@QuarkusTest
class StreamingTest extends GatewayTest {

  private static final int MIB = 1 << 20;
  private static final long MOST_UNDER_WAY = 64L * MIB;
  private static final byte[] PIECE = new byte[64 * 1024];

  @Test
  void aLargeAnswerIsNeverHeld() throws Exception {
    long size = 1024L * MIB;
    var sent = new AtomicLong();
    TestServices.VENDOR.behaves(download(size, sent));
    try (var client = new RawClient()) {
      client.request("GET", VENDORS).head();
      var buffer = new byte[256 * 1024];
      long received = 0;
      while (received < size) {
        int read = client.in().read(buffer);
        assertThat(read).isPositive();
        received += read;
        assertThat(sent.get() - received).isLessThan(MOST_UNDER_WAY);
      }
    }
  }

  @Test
  void aClientThatDoesNotReadStopsTheService() throws Exception {
    var sent = new AtomicLong();
    TestServices.VENDOR.behaves(download(512L * MIB, sent));
    try (var client = new RawClient()) {
      client.request("GET", VENDORS).head();
      assertThat(standstill(sent)).isLessThan(MOST_UNDER_WAY);
    }
  }

  @Test
  void aServiceThatDoesNotReadStopsTheClient() throws Exception {
    var go = new CountDownLatch(1);
    var answered = new CountDownLatch(1);
    TestServices.SCORECARD.behaves(
        (request, client) -> {
          go.await();
          request.body();
          Behaviour.write(client, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
          answered.countDown();
        });
    int size = 25 * MIB;
    var sent = new AtomicLong();
    try (var client = new RawClient()) {
      client.request("POST", UPLOADS, "Content-Length: " + size);
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  while (sent.get() < size) {
                    client.send(PIECE);
                    sent.addAndGet(PIECE.length);
                  }
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(standstill(sent)).isLessThan(size);
      go.countDown();
      assertThat(client.response()).startsWith("HTTP/1.1 200 ");
      assertThat(answered.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theFirstBytesArriveBeforeTheLastAreSent() throws Exception {
    var first = new CountDownLatch(1);
    var seen = new CountDownLatch(1);
    TestServices.SCORECARD.behaves(
        (request, client) -> {
          assertThat(request.wire().read()).isEqualTo('a');
          first.countDown();
          assertThat(request.wire().read()).isEqualTo('b');
          Behaviour.write(client, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nc");
          seen.await();
          Behaviour.write(client, "d");
        });
    try (var client = new RawClient()) {
      client.request("POST", REPORTS, "Content-Length: 2").send("a");
      assertThat(first.await(5, TimeUnit.SECONDS)).isTrue();
      client.send("b").head();
      assertThat(client.in().read()).isEqualTo('c');
      assertThat(client.in().available()).isZero();
      seen.countDown();
      assertThat(client.in().read()).isEqualTo('d');
    }
  }

  /// Waits until no more is sent, and says how much was.
  private static long standstill(AtomicLong sent) throws InterruptedException {
    long before;
    do {
      before = sent.get();
      Thread.sleep(200);
    } while (sent.get() > before);
    return before;
  }

  private static Behaviour download(long size, AtomicLong sent) {
    return (request, client) -> {
      Behaviour.write(client, "HTTP/1.1 200 OK\r\nContent-Length: " + size + "\r\n\r\n");
      while (sent.get() < size) {
        client.getOutputStream().write(PIECE);
        sent.addAndGet(PIECE.length);
      }
    };
  }
}
