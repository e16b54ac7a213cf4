package dev.plumbline.testkit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenMintTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

  private final HttpClient http = HttpClient.newHttpClient();
  private final TokenMint mint = new TokenMint();
  private String url = "";

  @BeforeEach
  void start() {
    url = mint.start().getOrDefault("quarkus.oidc.auth-server-url", "");
  }

  @AfterEach
  void stop() {
    mint.stop();
    http.close();
  }

  @Test
  void tokensAreSignedWithThePublishedKey() throws Exception {
    assertThat(verifies(Tokens.governance())).isTrue();
    assertThat(verifies(Tokens.token("x").forged())).isFalse();
  }

  @Test
  void anOldTokenLosesItsKeyWhenTheKeyIsRotated() throws Exception {
    String old = Tokens.governance();
    TokenMint.rotateKey();
    assertThat(header(old).get("kid")).isNotEqualTo(publishedKey().get("kid"));
    assertThat(verifies(Tokens.governance())).isTrue();
  }

  @Test
  void aVendorsTokenCarriesItsVendor() throws Exception {
    var id = UUID.randomUUID();
    JsonNode claims = claims(Tokens.vendor(id));
    assertThat(claims.get("vendor_id").asText()).isEqualTo(id.toString());
    assertThat(claims.at("/realm_access/roles").toString()).contains("\"vendor\"");
    assertThat(claims.get("iss").asText()).isEqualTo(url);
  }

  @Test
  void anExpiredTokenHasAnEndInThePast() throws Exception {
    JsonNode claims = claims(Tokens.token("x").expiresIn(Duration.ofMinutes(-1)).build());
    assertThat(claims.get("exp").asLong()).isLessThan(claims.get("iat").asLong());
  }

  @Test
  void aServiceGetsATokenForTheServiceThatItCalls() throws Exception {
    String token = tokenFor("contract-service", "secret");
    assertThat(verifies(token)).isTrue();
    assertThat(claims(token).get("aud").asText()).isEqualTo("vendor-service");
    assertThat(claims(token).at("/realm_access/roles").toString()).contains("read-standing");
  }

  @Test
  void itGoesAwayAndComesBackOnTheSamePort() throws Exception {
    TokenMint.goAway();
    assertThatThrownBy(this::publishedKey).isInstanceOf(ConnectException.class);
    TokenMint.comeBack();
    assertThat(verifies(Tokens.governance())).isTrue();
  }

  private boolean verifies(String token) throws Exception {
    JsonNode jwk = publishedKey();
    var modulus = new BigInteger(1, BASE64.decode(jwk.get("n").asText()));
    var exponent = new BigInteger(1, BASE64.decode(jwk.get("e").asText()));
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(
        KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent)));
    int dot = token.lastIndexOf('.');
    signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(BASE64.decode(token.substring(dot + 1)));
  }

  private static JsonNode header(String token) throws Exception {
    return JSON.readTree(BASE64.decode(token.substring(0, token.indexOf('.'))));
  }

  private static JsonNode claims(String token) throws Exception {
    return JSON.readTree(
        BASE64.decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
  }

  private JsonNode publishedKey() throws Exception {
    JsonNode discovery = get(url + "/.well-known/openid-configuration");
    return get(discovery.get("jwks_uri").asText()).at("/keys/0");
  }

  private JsonNode get(String address) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  private String tokenFor(String client, String secret) throws Exception {
    String basic = client + ":" + secret;
    var request =
        HttpRequest.newBuilder(URI.create(url + "/protocol/openid-connect/token"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.US_ASCII)))
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    return answer.get("access_token").asText();
  }
}
