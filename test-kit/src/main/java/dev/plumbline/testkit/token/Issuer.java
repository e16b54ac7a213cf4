package dev.plumbline.testkit.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The issuer over HTTP: discovery, keys, and tokens for the services' own clients. It can go away
/// and come back on the same port.
final class Issuer {

  private static final String REALM = "/realms/plumbline";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private @Nullable HttpServer server;
  private int port;
  private volatile SigningKey key = newKey();

  /// Listens, unless it does already.
  synchronized void start() {
    if (server != null) {
      return;
    }
    try {
      var http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      http.setExecutor(threads);
      http.createContext(
          REALM + "/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
      http.createContext(
          REALM + "/protocol/openid-connect/certs",
          exchange -> answer(exchange, Map.of("keys", List.of(key.jwk()))));
      http.createContext(
          REALM + "/protocol/openid-connect/token",
          exchange -> answer(exchange, ServiceClient.tokenResponse(exchange, this)));
      http.start();
      port = http.getAddress().getPort();
      server = http;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Stops listening and breaks open connections; the port is kept for the next start.
  synchronized void stop() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  String url() {
    return "http://localhost:" + port + REALM;
  }

  SigningKey key() {
    return key;
  }

  /// Publishes and signs with a new key; the old one is forgotten.
  void rotateKey() {
    key = newKey();
  }

  private static SigningKey newKey() {
    return SigningKey.generate("key-" + Long.toHexString(System.nanoTime()));
  }

  private Map<String, Object> discovery() {
    String openid = url() + "/protocol/openid-connect";
    return Map.of(
        "issuer", url(),
        "authorization_endpoint", openid + "/auth",
        "token_endpoint", openid + "/token",
        "jwks_uri", openid + "/certs",
        "response_types_supported", List.of("code"),
        "subject_types_supported", List.of("public"),
        "id_token_signing_alg_values_supported", List.of("RS256"));
  }

  private static void answer(HttpExchange exchange, Map<String, ?> body) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
