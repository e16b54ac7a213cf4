package dev.plumbline.system.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Real tokens from Keycloak, kept for each account.
public final class Tokens {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /// Keycloak's tokens are valid for a quarter of an hour.
  private static final Duration RENEWAL = Duration.ofMinutes(5);

  private final HttpClient http;
  private final URI endpoint;
  private final Map<Account, Token> known = new EnumMap<>(Account.class);

  Tokens(HttpClient http, String keycloak) {
    this.http = http;
    this.endpoint = URI.create(keycloak + "/realms/plumbline/protocol/openid-connect/token");
  }

  /// One that is valid for some minutes yet. While Keycloak is away, the last one has to do.
  public synchronized String of(Account account) {
    Optional<Token> last = Optional.ofNullable(known.get(account));
    Token token =
        last.filter(Token::isFresh)
            .or(() -> ask(account).map(text -> new Token(text, System.nanoTime())))
            .or(() -> last)
            .orElseThrow();
    known.put(account, token);
    return token.text();
  }

  /// A token that names a signing key which nobody has seen.
  public String ofUnknownKey() {
    String token = of(Account.GOVERNANCE);
    String header =
        Json.object().put("alg", "RS256").put("typ", "JWT").put("kid", "unknown").toString();
    return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(header.getBytes(StandardCharsets.UTF_8))
        + token.substring(token.indexOf('.'));
  }

  /// A new token; nothing when Keycloak gives none.
  public Optional<String> ask(Account account) {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(LIMIT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(account.grant())))
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return response.statusCode() == 200
          ? Optional.of(Json.read(response.body()).path("access_token").asText())
          : Optional.empty();
    } catch (IOException away) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until Keycloak gives tokens again.
  public void awaitKeycloak() {
    Patience.until(() -> ask(Account.GOVERNANCE).isPresent(), () -> "Keycloak gives no tokens");
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private record Token(String text, long since) {

    private boolean isFresh() {
      return System.nanoTime() - since < RENEWAL.toNanos();
    }
  }
}
