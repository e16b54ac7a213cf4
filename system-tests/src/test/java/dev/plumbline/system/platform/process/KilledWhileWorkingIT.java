package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Json;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import dev.plumbline.system.platform.TestContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A process is killed outright while a vendor submits and while runs are worked at. Who got no
/// answer asks again with the same key.
@ExtendWith(SharedPlatform.class)
@Order(LastOrder.KILLED_WHILE_WORKING)
class KilledWhileWorkingIT {

  private static final List<String> PATHS = List.of("/vendors", "/contracts", "/scorecards");
  private static final List<String> MONTHS = List.of("2021-01", "2021-02", "2021-03");
  private static final int REVISIONS = 25;

  private final Platform platform;
  private final Caller vendor;

  KilledWhileWorkingIT(Platform platform) {
    this.platform = platform;
    this.vendor = platform.as(Account.VENDOR_A_API);
  }

  /// Each service may still hold some connections that died with the database.
  @AfterEach
  void everythingWorksAgain() {
    Caller governance = platform.as(Account.GOVERNANCE);
    Patience.until(
        () ->
            Collections.nCopies(10, PATHS).stream()
                .flatMap(List::stream)
                .allMatch(path -> governance.get(path).status() == 200),
        () -> "A service does not come back");
  }

  @ParameterizedTest
  @EnumSource(names = {"SCORECARD_SERVICE", "POSTGRESQL"})
  void everyAcknowledgedReportIsThereOnceAndEveryRunEnds(Part part) throws Exception {
    TestContract contract = TestContract.active(platform);
    ObjectNode report = contract.report();
    QueuedRuns runs = new QueuedRuns(platform);
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    Instant killed;

    try (ExecutorService submitters = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> submissions = new ArrayList<>();
      try (var _ = new HeldScorecards(platform)) {
        runs.begin(platform.as(Account.INTEGRATION));
        for (String month : MONTHS) {
          ObjectNode ofMonth = report.deepCopy().put("period", month);
          submissions.add(submitters.submit(() -> submitAll(ofMonth, acknowledged)));
        }
        Patience.until(() -> !acknowledged.isEmpty(), () -> "Nothing is acknowledged");
        killed = Instant.now();
        platform.part(part).kill();
      }
      assertThat(acknowledged).hasSizeLessThan(MONTHS.size() * REVISIONS);
      for (Future<?> submission : submissions) {
        submission.get();
      }
    }

    platform.tokens().awaitKeycloak();
    assertThat(submitted(contract))
        .extracting(found -> found.path("id").asText())
        .containsExactlyInAnyOrderElementsOf(acknowledged);
    runs.endAsIfNothingHadHappened(killed);
  }

  private void submitAll(ObjectNode report, Queue<String> acknowledged) {
    for (int revision = 1; revision <= REVISIONS; revision++) {
      JsonNode draft = insistent("/reports", report);
      assertThat(draft.path("revision").asInt()).isEqualTo(revision);
      String path = "/reports/" + draft.path("id").asText();
      JsonNode submitted =
          insistent(path + "/submission", Json.object().put("attestedBy", "Vendor A"));
      acknowledged.add(submitted.path("id").asText());
    }
  }

  private JsonNode insistent(String path, JsonNode body) {
    String key = UUID.randomUUID().toString();
    return Insistent.answer(() -> vendor.postWithKey(path, body, key)).done();
  }

  /// Every report under the contract, drafts included: there is none.
  private List<JsonNode> submitted(TestContract contract) {
    List<JsonNode> reports =
        vendor
            .get("/reports?limit=500&contractId=" + contract.id())
            .done()
            .path("items")
            .valueStream()
            .toList();
    assertThat(reports)
        .allSatisfy(found -> assertThat(found.path("status").asText()).isEqualTo("SUBMITTED"));
    return reports;
  }
}
