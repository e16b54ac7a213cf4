package dev.plumbline.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class LargeBodyTest {

  private static final byte[] TWENTY_MEGABYTES =
      ("{\"note\": \"" + "x".repeat(20_000_000) + "\"}").getBytes(StandardCharsets.US_ASCII);

  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void aLargeBodyOfKnownLengthIs413() throws Exception {
    var answer = post(BodyPublishers.ofByteArray(TWENTY_MEGABYTES), Tokens.governance());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("/problems/body-too-large");
  }

  @Test
  void aLargeBodyInChunksIs413() throws Exception {
    var answer = post(chunks(), Tokens.governance());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("/problems/body-too-large");
  }

  @Test
  void theConnectionSurvivesALargeBodyThatNobodyReads() throws Exception {
    assertThat(post(BodyPublishers.ofByteArray(TWENTY_MEGABYTES), "garbage").statusCode())
        .isEqualTo(401);
    assertThat(post(chunks(), Tokens.finance()).statusCode()).isEqualTo(403);
    assertThat(post(BodyPublishers.ofString("{}"), Tokens.governance()).statusCode())
        .isEqualTo(422);
  }

  private static BodyPublisher chunks() {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TWENTY_MEGABYTES));
  }

  private HttpResponse<String> post(BodyPublisher body, String token) throws Exception {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/api/v1/paints"))
            .timeout(Duration.ofSeconds(15))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(body)
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
