package dev.plumbline.service.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.service.upstream.OtherServiceApi.Standing;
import dev.plumbline.testkit.token.TokenMint;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Another service, over a network and with tokens that may fail.
@QuarkusTest
class UpstreamTest {

  @Inject @RestClient OtherServiceApi.WithToken client;
  @Inject @RestClient OtherServiceApi.WithoutToken clientWithoutToken;

  private final Upstream other = Upstream.named("other-service");

  @BeforeEach
  void everythingWorks() {
    OtherService.reset();
  }

  @Test
  void whatIsNeededOfAnAnswerIsRead() {
    assertThat(other.get(client::standing)).isEqualTo(new Standing("APPROVED"));
  }

  @Test
  void theCallCarriesTheServicesOwnToken() {
    other.get(client::standing);
    String payload = OtherService.tokens().getFirst().split("\\.", -1)[1];
    assertThat(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
        .contains("\"azp\":\"contract-service\"", "\"aud\":\"vendor-service\"");
  }

  @Test
  void whatIsNotThereIsNothing() {
    OtherService.willAnswer(404, "{}");
    assertThat(other.find(client::standing)).isEmpty();
    assertThat(other.find(client::standing)).hasValue(new Standing("APPROVED"));
  }

  @Test
  void whatPassesByItselfIsTriedAgain() {
    OtherService.willAnswer(503, "{}");
    OtherService.willAnswer(502, "{}");
    assertThat(other.get(client::standing)).isEqualTo(new Standing("APPROVED"));
  }

  @Test
  void afterThreeTriesItIsAway() {
    for (int i = 0; i < 3; i++) {
      OtherService.willAnswer(503, "{}");
    }
    assertProblem(CommonProblem.UNAVAILABLE);
  }

  @Test
  void anAnswerThatIsNotAsAgreedIsNotAskedForAgain() {
    OtherService.willAnswer(500, "{}");
    assertProblem(CommonProblem.BAD_GATEWAY);
    OtherService.willAnswer(401, "");
    assertProblem(CommonProblem.BAD_GATEWAY);
    OtherService.willAnswer(200, "{\"status\": ");
    assertProblem(CommonProblem.BAD_GATEWAY);
    OtherService.willAnswer(404, "{}");
    assertProblem(CommonProblem.BAD_GATEWAY);
    assertThat(OtherService.tokens()).hasSize(4);
  }

  @Test
  void aServiceThatRefusesConnectionsIsAwayAndComesBack() {
    other.get(client::standing);
    OtherService.network().refuse();
    assertProblem(CommonProblem.UNAVAILABLE);
    OtherService.network().restore();
    assertComesBack();
  }

  @Test
  void aServiceThatHangsIsAwayAndComesBack() {
    other.get(client::standing);
    OtherService.network().hang();
    assertProblem(CommonProblem.UNAVAILABLE);
    OtherService.network().restore();
    assertComesBack();
  }

  @Test
  void anAnswerThatBreaksOffIsAskedForAgain() {
    OtherService.network().cutAfter(20);
    assertProblem(CommonProblem.UNAVAILABLE);
    OtherService.network().restore();
    assertComesBack();
  }

  @Test
  void aServiceThatStaysAwayIsNotAskedForAWhile() {
    OtherService.network().refuse();
    for (int i = 0; i < 4; i++) {
      assertProblem(CommonProblem.UNAVAILABLE);
    }
    OtherService.network().restore();
    assertProblem(CommonProblem.UNAVAILABLE);
    assertThat(OtherService.tokens()).isEmpty();
    assertComesBack();
  }

  @Test
  void withoutATokenItIsAwayAndComesBack() {
    TokenMint.goAway();
    try {
      assertThatThrownBy(() -> other.get(clientWithoutToken::standing))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("cannot be reached just now");
      assertThat(OtherService.tokens()).isEmpty();
    } finally {
      TokenMint.comeBack();
    }
    assertThat(other.get(clientWithoutToken::standing)).isEqualTo(new Standing("APPROVED"));
  }

  private void assertProblem(ProblemType type) {
    assertThatThrownBy(() -> other.get(client::standing))
        .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
        .extracting(ProblemException::type)
        .isEqualTo(type);
  }

  private void assertComesBack() {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (System.nanoTime() < end) {
      try {
        assertThat(other.get(client::standing)).isEqualTo(new Standing("APPROVED"));
        return;
      } catch (ProblemException stillAway) {
        assertThat(stillAway.type()).isEqualTo(CommonProblem.UNAVAILABLE);
        pause();
      }
    }
    Assertions.fail("The service is back, but still not asked");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
