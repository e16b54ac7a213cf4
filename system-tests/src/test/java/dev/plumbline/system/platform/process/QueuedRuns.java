package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.TestContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A run for each of some contracts with the same terms and figures: while the scorecards are held,
/// some runs are worked at and the others wait.
final class QueuedRuns {

  private static final int CONTRACTS = 8;

  /// Not the facts: they tell the second at which each contract's report came.
  private static final Set<String> FIGURES =
      Set.of("revision", "clauses", "families", "overall", "standing", "credits");

  private final Platform platform;
  private final List<TestContract> contracts;
  private final JsonNode undisturbed;
  private final List<String> runs = new ArrayList<>();

  QueuedRuns(Platform platform) {
    this.platform = platform;
    this.undisturbed = figures(TestContract.reported(platform).score());
    this.contracts =
        Stream.generate(() -> TestContract.reported(platform)).limit(CONTRACTS).toList();
  }

  /// Asks for all of them, in turns at each of these, and returns when the first is worked at.
  void begin(Caller... programs) {
    for (TestContract contract : contracts) {
      runs.add(contract.requestRun(programs[runs.size() % programs.length]));
    }
    Patience.until(() -> isWorkedAt(programs[0]), () -> "No run has begun");
  }

  private boolean isWorkedAt(Caller program) {
    JsonNode first = program.get(runs.getFirst()).done();
    return first.path("status").asText().equals("RUNNING");
  }

  /// Holds that something happened while a run was worked at, and left no trace.
  void endAsIfNothingHadHappened(Instant happened) {
    List<JsonNode> ended = runs.stream().map(this::ended).toList();

    assertThat(ended)
        .anySatisfy(
            run ->
                assertThat(happened)
                    .isBetween(instant(run, "startedAt"), instant(run, "completedAt")));
    assertThat(ended)
        .allSatisfy(run -> assertThat(run.path("computed").asInt()).isEqualTo(1))
        .allSatisfy(run -> assertThat(run.path("failed").asInt()).isZero());
    for (TestContract contract : contracts) {
      JsonNode scorecards = governance().get(contract.scorecards()).done().path("items");
      assertThat(scorecards).hasSize(1);
      assertThat(figures(scorecards.path(0).path("id").asText())).isEqualTo(undisturbed);
    }
  }

  private JsonNode ended(String run) {
    Caller program = platform.as(Account.INTEGRATION);
    List<JsonNode> seen = new ArrayList<>();
    Patience.until(
        () -> {
          seen.add(Insistent.answer(() -> program.get(run)).done());
          return seen.getLast().path("status").asText().equals("COMPLETED");
        },
        () -> seen.getLast().toString());
    return seen.getLast();
  }

  private JsonNode figures(String scorecard) {
    ObjectNode content = governance().get("/scorecards/" + scorecard).done().deepCopy();
    assertThat(content.path("clauses")).isNotEmpty();
    return content.retain(FIGURES);
  }

  private Caller governance() {
    return platform.as(Account.GOVERNANCE);
  }

  private static Instant instant(JsonNode run, String name) {
    return Instant.parse(run.path(name).asText());
  }
}
