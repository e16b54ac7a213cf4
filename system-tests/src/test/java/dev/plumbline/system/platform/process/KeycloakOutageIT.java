package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import dev.plumbline.system.platform.TestContract;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
@Order(LastOrder.KEYCLOAK_AWAY)
class KeycloakOutageIT {

  private final Platform platform;
  private final Caller governance;
  private final Caller unknownKey;

  KeycloakOutageIT(Platform platform) {
    this.platform = platform;
    this.governance = platform.as(Account.GOVERNANCE);
    this.unknownKey = platform.withToken(platform.tokens().ofUnknownKey());
    List.of(Account.values()).forEach(platform.tokens()::of);
  }

  @Test
  void withoutKeycloakValidTokensGoOnWorkingAndNewKeysHaveToWait() throws Exception {
    try (var _ = platform.part(Part.KEYCLOAK).goesAway()) {
      assertThat(platform.tokens().ask(Account.GOVERNANCE)).isEmpty();
      governance.get("/vendors").done();
      governance.get("/scorecards").done();
      TestContract.active(platform).score();
      unknownKey.get("/vendors").isProblem(503, "unavailable");

      aServiceStartedNowKnowsNoKeys();
    }
    Patience.until(
        () -> governance.get("/contracts").status() == 200,
        () -> governance.get("/contracts").text());
    platform.tokens().awaitKeycloak();
    Insistent.answer(() -> unknownKey.get("/vendors")).isProblem(401, "unauthenticated");
    // Which asks vendor-service, for which the new process needs a token of its own.
    TestContract contract = Insistent.done(() -> TestContract.active(platform));
    // Who called the killed process too often waits for a moment before it tries again.
    Insistent.done(contract::score);
  }

  private void aServiceStartedNowKnowsNoKeys() throws Exception {
    platform.part(Part.CONTRACT_SERVICE).kill();
    Patience.until(
        () -> governance.get("/contracts").text().contains("identity provider"),
        () -> governance.get("/contracts").text());

    governance.get("/contracts").isProblem(503, "unavailable");
  }
}
