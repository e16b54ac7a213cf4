package dev.plumbline.system.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Json;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedPlatform.class)
class TokensIT {

  private static final String SOME_ID = "019b0000-0000-7000-8000-000000000000";

  private final Platform platform;

  TokensIT(Platform platform) {
    this.platform = platform;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/vendors", "/contracts", "/metrics", "/reports", "/observations", "/scorecards"})
  void withoutAValidTokenNothingIsRead(String path) {
    String forged = platform.tokens().of(Account.GOVERNANCE).replaceFirst("[^.]*$", "AAAA");

    platform.anonymous().get(path).isProblem(401, "unauthenticated");
    platform.withToken("nonsense").get(path).isProblem(401, "unauthenticated");
    platform.withToken(forged).get(path).isProblem(401, "unauthenticated");
    platform
        .withToken(platform.tokens().ofUnknownKey())
        .get(path)
        .isProblem(401, "unauthenticated");
  }

  @ParameterizedTest
  @CsvSource({
    "BI, /vendors",
    "BI, /contracts",
    "BI, /reports",
    "BI, /observations",
    "BI, /scorecards",
    "VENDOR_A, /scorecard-runs",
    "FINANCE, /scorecard-runs",
    "VENDOR_A, /vendors/" + SOME_ID + "/due-diligence",
    "VENDOR_A, /contracts/" + SOME_ID + "/versions/1/check"
  })
  void withoutTheRoleNothingIsRead(Account account, String path) {
    platform.as(account).get(path).isProblem(403, "forbidden");
  }

  @ParameterizedTest
  @CsvSource({
    "AUDITOR, /vendors",
    "VENDOR_A, /vendors",
    "APPROVER, /contracts",
    "GOVERNANCE, /contracts/" + SOME_ID + "/versions/1/approval",
    "GOVERNANCE, /contracts/" + SOME_ID + "/versions/1/acceptances",
    "VENDOR_A, /contracts/" + SOME_ID + "/versions/1/activation",
    "GOVERNANCE, /reports",
    "QUALITY, /scorecard-runs",
    "VENDOR_A, /scorecards/" + SOME_ID + "/publication",
    "INTEGRATION, /scorecards/" + SOME_ID + "/publication"
  })
  void withoutTheRoleNothingIsWritten(Account account, String path) {
    platform.as(account).post(path, Json.object()).isProblem(403, "forbidden");
  }

  @Test
  void everyAccountMayReadTheMetricsThatContractsAreMadeOf() {
    for (Account account : Account.values()) {
      Caller caller = platform.as(account);

      assertThat(caller.get("/metrics?limit=1").status()).as(account.id()).isEqualTo(200);
    }
  }
}
