package dev.plumbline.testkit.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A token in the making, with Keycloak's claims. It starts as a user's token for
/// `plumbline-api` without roles of ours, valid for five minutes.
public final class TokenBuilder {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SigningKey key;
  private final Map<String, Object> claims = new LinkedHashMap<>();

  TokenBuilder(String issuer, SigningKey key, String name) {
    this.key = key;
    Instant now = Instant.now();
    claims.put("iss", issuer);
    claims.put("sub", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    claims.put("jti", UUID.randomUUID().toString());
    claims.put("typ", "Bearer");
    claims.put("azp", "cli");
    claims.put("aud", List.of("plumbline-api", "account"));
    claims.put("scope", "openid profile");
    claims.put("preferred_username", name);
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(Duration.ofMinutes(5)).getEpochSecond());
    roles();
  }

  /// Realm roles, beside those that Keycloak gives to everybody.
  public TokenBuilder roles(String... roles) {
    var all = new ArrayList<>(List.of("default-roles-plumbline", "offline_access"));
    all.addAll(List.of(roles));
    claims.put("realm_access", Map.of("roles", all));
    return this;
  }

  public TokenBuilder vendorId(UUID id) {
    return claim("vendor_id", id.toString());
  }

  public TokenBuilder audience(String... audience) {
    return claim("aud", audience.length == 1 ? audience[0] : List.of(audience));
  }

  /// The token of a confidential client instead of a user's.
  public TokenBuilder client(String clientId) {
    claims.put("azp", clientId);
    claims.put("client_id", clientId);
    claims.put("preferred_username", "service-account-" + clientId);
    return this;
  }

  /// As the demo realm issues it: refused outside the demo.
  public TokenBuilder demo() {
    return claim("plumbline_demo", true);
  }

  /// The end of validity, counted from now; negative for an expired token.
  public TokenBuilder expiresIn(Duration duration) {
    return claim("exp", Instant.now().plus(duration).getEpochSecond());
  }

  public TokenBuilder claim(String name, Object value) {
    claims.put(name, value);
    return this;
  }

  /// The signed token.
  public String build() {
    return sign(key);
  }

  /// The same claims under a key that the issuer does not have, with the issuer's key id.
  public String forged() {
    return sign(SigningKey.generate(key.id()));
  }

  private String sign(SigningKey with) {
    try {
      return with.sign(JSON.writeValueAsString(claims));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
