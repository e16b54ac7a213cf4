package dev.plumbline.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A server that refuses every request before its body has come, and a client that is slow.
@Timeout(60)
class UnreadBodyTest {

  private static final Duration NEVER = Duration.ofHours(1);
  private static final int BODY = 50;

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void whoFallsSilentGetsTheAnswerAndIsCutOff() throws Exception {
    try (Socket client = connect(Duration.ofSeconds(1), NEVER)) {
      begin(client, BODY);
      assertThat(client.getInputStream().readAllBytes()).asString().startsWith("HTTP/1.1 403 ");
    }
  }

  @Test
  void whoGoesOnSendingIsWaitedForHoweverLongItTakes() throws Exception {
    Duration silence = Duration.ofSeconds(4);
    try (Socket client = connect(silence, NEVER)) {
      begin(client, BODY);
      for (int sent = 0; sent < BODY; sent++) {
        Thread.sleep(silence.dividedBy(BODY - 10));
        client.getOutputStream().write('x');
      }
      begin(client, 0);
      client.shutdownOutput();
      assertThat(client.getInputStream().readAllBytes())
          .asString()
          .containsPattern("(?s)HTTP/1.1 403 .*HTTP/1.1 403 ");
    }
  }

  @Test
  void whoSendsByteByByteIsCutOffInTheEnd() throws Exception {
    try (Socket client = connect(NEVER, Duration.ofSeconds(1))) {
      begin(client, Integer.MAX_VALUE);
      assertThatThrownBy(() -> trickle(client)).isInstanceOf(IOException.class);
    }
  }

  private Socket connect(Duration silence, Duration longest) throws IOException {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(
                request -> {
                  new UnreadBody(vertx, request, silence).start(longest);
                  request.response().setStatusCode(403).end();
                })
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    return new Socket(InetAddress.getLoopbackAddress(), server.actualPort());
  }

  private static void begin(Socket client, int length) throws IOException {
    String head = "POST / HTTP/1.1\r\nHost: plumbline.example\r\nContent-Length: " + length;
    client.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static void trickle(Socket client) throws IOException, InterruptedException {
    while (!Thread.interrupted()) {
      client.getOutputStream().write('x');
      Thread.sleep(20);
    }
  }
}
