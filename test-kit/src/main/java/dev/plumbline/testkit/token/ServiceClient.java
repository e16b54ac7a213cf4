package dev.plumbline.testkit.token;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A service's own client, as the realm knows it.
///
/// @param calls the service that it may call: the audience of its tokens
record ServiceClient(String id, String calls, List<String> roles) {

  private static final List<ServiceClient> ALL =
      List.of(
          new ServiceClient(
              "contract-service",
              "vendor-service",
              List.of("read-standing", "read-placement", "read-award")),
          new ServiceClient("scorecard-service", "contract-service", List.of("read-terms")));

  /// Answers a client-credentials request with a token of the client that asks.
  static Map<String, Object> tokenResponse(HttpExchange exchange, Issuer issuer)
      throws IOException {
    exchange.getRequestBody().readAllBytes();
    String basic =
        exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
    String credentials = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
    String clientId = credentials.substring(0, credentials.indexOf(':'));
    ServiceClient client =
        ALL.stream().filter(known -> known.id.equals(clientId)).findAny().orElseThrow();
    String token =
        new TokenBuilder(issuer.url(), issuer.key(), clientId)
            .client(clientId)
            .audience(client.calls)
            .roles(client.roles.toArray(String[]::new))
            .build();
    return Map.of("access_token", token, "token_type", "Bearer", "expires_in", 300);
  }
}
