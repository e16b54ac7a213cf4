package dev.plumbline.gateway;

import static io.restassured.RestAssured.given;

import dev.plumbline.gateway.upstream.Behaviour;
import dev.plumbline.gateway.upstream.TestService;
import dev.plumbline.gateway.upstream.TestServices;
import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The gateway between a client and three services that a test can play.
@QuarkusTestResource(TokenMint.class)
@QuarkusTestResource(TestServices.class)
public abstract class GatewayTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  protected static final String VENDORS = "/api/v1/vendors";
  protected static final String CONTRACTS = "/api/v1/contracts";
  protected static final String REPORTS = "/api/v1/reports";
  protected static final String UPLOADS = "/api/v1/report-uploads";

  @Inject OpenCalls openCalls;

  /// An orderly shutdown waits for calls that are open, and would wait for ever for a leak.
  @AfterEach
  void everyCallComesToAnEnd() throws InterruptedException {
    openCalls.awaitNone();
  }

  @BeforeEach
  void letServicesBehave() {
    TestServices.VENDOR.behaves(Behaviour.ok());
    TestServices.CONTRACT.behaves(Behaviour.ok());
    TestServices.SCORECARD.behaves(Behaviour.ok());
  }

  /// The service dies, and the gateway has noticed it on every connection that it kept.
  protected void dies(TestService service, String path) {
    service.stop();
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < patience) {
      if (governance().get(path).statusCode() == 503) {
        return;
      }
    }
    throw new AssertionError("The gateway still reaches a service that is dead");
  }

  protected RequestSpecification governance() {
    RestAssured.urlEncodingEnabled = false;
    return given().auth().oauth2(Tokens.governance());
  }
}
