package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.quickstart.Refusal;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Access tokens from Keycloak, as curl or a program would get them. The demo is over before one
/// expires.
final class Tokens {

  private final HttpClient http;
  private final String keycloak;
  private final Map<Account, String> tokens = new EnumMap<>(Account.class);

  Tokens(HttpClient http, String keycloak) {
    this.http = http;
    this.keycloak = keycloak;
  }

  String of(Account account) throws InterruptedException {
    String known = tokens.get(account);
    if (known == null) {
      known = fetch("plumbline", grant(account));
      tokens.put(account, known);
    }
    return known;
  }

  /// A token of Keycloak's own administrator.
  String administrator() throws InterruptedException {
    return fetch(
        "master",
        Map.of(
            "grant_type", "password",
            "client_id", "admin-cli",
            "username", "admin",
            "password", "admin"));
  }

  private static Map<String, String> grant(Account account) {
    return switch (account.kind()) {
      case USER ->
          Map.of(
              "grant_type",
              "password",
              "client_id",
              "cli",
              "username",
              account.id(),
              "password",
              account.id());
      case PROGRAM ->
          Map.of(
              "grant_type", "client_credentials",
              "client_id", account.id(),
              "client_secret", account.id());
    };
  }

  private String fetch(String realm, Map<String, String> form) throws InterruptedException {
    URI uri = URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token");
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form)))
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      JsonNode answer = Json.read(response.body());
      if (response.statusCode() != 200) {
        throw new Refusal(
            "Keycloak gave no token to " + form.get("client_id") + ": " + answer.toString());
      }
      return answer.path("access_token").asText();
    } catch (IOException e) {
      throw new Refusal("Keycloak did not answer: " + e, e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
