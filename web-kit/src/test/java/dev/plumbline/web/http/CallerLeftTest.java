package dev.plumbline.web.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.web.sample.PaintResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// What the log says of an answer that nobody waits for any more.
@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class CallerLeftTest {

  @Test
  void itIsNoFaultOfOurs() throws Exception {
    Logger log = Logger.getLogger(Problems.class.getName());
    Collector records = new Collector();
    log.addHandler(records);
    try (Socket caller = new Socket("localhost", RestAssured.port)) {
      String request =
          "GET /api/v1/paints/drying HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
              + Tokens.governance()
              + "\r\n\r\n";
      caller.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(PaintResource.DRYING.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
      caller.close();

      LogRecord record = requireNonNull(records.taken.poll(30, TimeUnit.SECONDS));
      assertThat(record.getLevel()).isEqualTo(Level.INFO);
      assertThat(record.getMessage()).contains("/paints/drying").endsWith("the caller has left");
    } finally {
      log.removeHandler(records);
    }
  }

  private static final class Collector extends Handler {

    private final BlockingQueue<LogRecord> taken = new LinkedBlockingQueue<>();

    @Override
    public void publish(LogRecord record) {
      taken.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
