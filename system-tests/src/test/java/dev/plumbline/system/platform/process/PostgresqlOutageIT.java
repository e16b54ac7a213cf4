package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
@Order(LastOrder.POSTGRESQL_AWAY)
class PostgresqlOutageIT {

  private static final List<String> PATHS = List.of("/vendors", "/contracts", "/scorecards");

  private final Platform platform;
  private final Caller governance;

  PostgresqlOutageIT(Platform platform) {
    this.platform = platform;
    this.governance = platform.as(Account.GOVERNANCE);
  }

  @Test
  void aKilledDatabaseIsAProblemOfEveryServiceUntilItIsBackWithAllThatWasWritten()
      throws Exception {
    List<List<JsonNode>> before = content();

    // It is away for little more than a second, so each service is asked all the time.
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> refusals =
          PATHS.stream().map(path -> askers.submit(() -> refusal(path))).toList();
      platform.part(Part.POSTGRESQL).kill();
      for (Future<Answer> refusal : refusals) {
        refusal.get().isProblem(503, "unavailable");
      }
    }
    Patience.until(
        () -> PATHS.stream().allMatch(path -> governance.get(path).status() == 200),
        () -> governance.get("/vendors").text());
    assertThat(content()).isEqualTo(before);
    platform.tokens().awaitKeycloak();
  }

  private Answer refusal(String path) {
    var last = new AtomicReference<>(governance.get(path));
    Patience.until(
        () -> {
          last.set(governance.get(path));
          return last.get().status() != 200;
        },
        () -> path + " is never refused");
    return last.get();
  }

  private List<List<JsonNode>> content() {
    return Stream.concat(PATHS.stream(), Stream.of("/reports", "/observations"))
        .map(governance::items)
        .toList();
  }
}
