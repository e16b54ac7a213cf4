package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.quickstart.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// What an administrator of the realm does at Keycloak: tie accounts to the vendor they act for.
final class KeycloakAdmin {

  private static final String VENDOR_ID = "vendor_id";

  private final HttpClient http;
  private final String users;
  private final Tokens tokens;

  KeycloakAdmin(HttpClient http, String keycloak, Tokens tokens) {
    this.http = http;
    this.users = keycloak + "/admin/realms/plumbline/users";
    this.tokens = tokens;
  }

  /// Gives an account's tokens, from the next one on, the id of its vendor.
  void tie(Account account, String vendorId) throws InterruptedException {
    String query = users + "?exact=true&username=" + account.userName();
    ObjectNode user = (ObjectNode) send("GET", query, BodyPublishers.noBody()).path(0);
    user.withObject("/attributes").putArray(VENDOR_ID).add(vendorId);
    String address = users + "/" + user.path("id").asText();
    send("PUT", address, BodyPublishers.ofString(user.toString()));
  }

  private JsonNode send(String method, String uri, BodyPublisher body) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + tokens.administrator())
            .header("Content-Type", "application/json")
            .method(method, body)
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new Refusal(
            "Keycloak answered " + response.statusCode() + " to " + method + " " + uri);
      }
      return Json.read(response.body());
    } catch (IOException e) {
      throw new Refusal("Keycloak did not answer: " + e, e);
    }
  }
}
