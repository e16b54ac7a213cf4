package dev.plumbline.service.upstream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.testkit.fault.FaultProxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Another service, behind a network that may fail. It answers what it was told to, and otherwise
/// as agreed.
public final class OtherService implements QuarkusTestResourceLifecycleManager {

  /// An answer of the service.
  record Answer(int status, String body) {}

  private static final Answer AS_AGREED =
      new Answer(200, "{\"status\": \"APPROVED\", \"more\": {\"than\": [\"is\", \"read\"]}}");

  private static final Queue<Answer> ANSWERS = new ConcurrentLinkedQueue<>();
  private static final List<String> TOKENS = new CopyOnWriteArrayList<>();
  private static @Nullable FaultProxy network;

  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", OtherService::answer);
      server.start();
      network = FaultProxy.to("localhost", server.getAddress().getPort());
      String url = "http://localhost:" + network.port();
      return Map.of(
          "quarkus.rest-client.other-service.url", url,
          "quarkus.rest-client.other-service-without-token.url", url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    network().close();
    if (server != null) {
      server.stop(0);
    }
  }

  static FaultProxy network() {
    if (network == null) {
      throw new IllegalStateException("The other service was not started");
    }
    return network;
  }

  /// Mends the network and forgets what was told and asked.
  static void reset() {
    network().restore();
    ANSWERS.clear();
    TOKENS.clear();
  }

  static void willAnswer(int status, String body) {
    ANSWERS.add(new Answer(status, body));
  }

  /// The tokens of the calls that arrived, in their order.
  static List<String> tokens() {
    return TOKENS;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    TOKENS.add(exchange.getRequestHeaders().getFirst("Authorization"));
    Answer told = ANSWERS.poll();
    Answer answer = told == null ? AS_AGREED : told;
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
