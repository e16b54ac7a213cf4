package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Json;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import dev.plumbline.system.platform.TestContract;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A process is killed outright while vendors submit and while a run is worked off. Who got no
/// answer asks again with the same key.
@ExtendWith(SharedPlatform.class)
@Order(LastOrder.KILLED_WHILE_WORKING)
class KilledWhileWorkingIT {

  private static final List<String> MONTHS = List.of("2021-01", "2021-02", "2021-03");

  private static final int REVISIONS = 12;

  private final Platform platform;
  private final Caller vendor;
  private final Caller integration;

  KilledWhileWorkingIT(Platform platform) {
    this.platform = platform;
    this.vendor = platform.as(Account.VENDOR_A_API);
    this.integration = platform.as(Account.INTEGRATION);
  }

  @ParameterizedTest
  @EnumSource(names = {"SCORECARD_SERVICE", "POSTGRESQL"})
  void everyAcknowledgedReportIsThereOnce(Part part) throws Exception {
    TestContract contract = TestContract.active(platform);
    ObjectNode report = contract.report();
    AtomicInteger acknowledged = new AtomicInteger();

    try (ExecutorService vendors = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> submitters = new ArrayList<>();
      for (String month : MONTHS) {
        ObjectNode ofMonth = report.deepCopy().put("period", month);
        submitters.add(vendors.submit(() -> submitAll(ofMonth, acknowledged)));
      }
      Patience.until(() -> acknowledged.get() >= MONTHS.size() * 2, () -> "nothing is submitted");
      platform.part(part).kill();
      for (Future<?> submitter : submitters) {
        submitter.get();
      }
    }

    for (String month : MONTHS) {
      List<JsonNode> reports =
          vendor.items("/reports").stream()
              .filter(it -> it.path("contractId").asText().equals(contract.id()))
              .filter(it -> it.path("period").asText().equals(month))
              .toList();
      assertThat(reports)
          .allSatisfy(it -> assertThat(it.path("status").asText()).isEqualTo("SUBMITTED"))
          .extracting(it -> it.path("revision").asInt())
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, REVISIONS).boxed().toList());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SCORECARD_SERVICE", "POSTGRESQL"})
  void aRunEndsAsIfNothingHadHappened(Part part) throws Exception {
    List<TestContract> contracts =
        IntStream.range(0, 4).mapToObj(_ -> TestContract.active(platform)).toList();
    for (TestContract contract : contracts) {
      submit(contract.report());
    }

    String run = start(contracts);
    platform.part(part).kill();

    JsonNode completed = completed(run);
    assertThat(completed.path("computed").asInt()).isEqualTo(contracts.size());
    assertThat(completed.path("failures")).isEmpty();
    JsonNode again = completed(start(contracts));
    assertThat(again.path("unchanged").asInt()).isEqualTo(contracts.size());
  }

  private void submitAll(ObjectNode report, AtomicInteger acknowledged) {
    for (int i = 0; i < REVISIONS; i++) {
      submit(report);
      acknowledged.incrementAndGet();
    }
  }

  private void submit(ObjectNode report) {
    String id = insistent(vendor, "/reports", report).path("id").asText();
    insistent(
        vendor, "/reports/" + id + "/submission", Json.object().put("attestedBy", "Vendor A"));
  }

  private String start(List<TestContract> contracts) {
    ObjectNode body = Json.object().put("period", TestContract.MONTH);
    contracts.forEach(contract -> body.withArray("contracts").add(contract.id()));
    return "/scorecard-runs/"
        + insistent(integration, "/scorecard-runs", body).path("id").asText();
  }

  private JsonNode completed(String run) {
    Patience.until(
        () -> {
          Answer answer = integration.get(run);
          return answer.status() == 200 && answer.field("status").equals("COMPLETED");
        },
        () -> integration.get(run).text());
    return integration.get(run).done();
  }

  /// Asks until there is an answer that is not about an outage, always with the same key.
  private static JsonNode insistent(Caller caller, String path, JsonNode body) {
    String key = UUID.randomUUID().toString();
    List<Answer> last = new ArrayList<>();
    Patience.until(
        () -> {
          try {
            last.add(caller.post(path, body, key));
          } catch (UncheckedIOException cutOff) {
            return false;
          }
          return last.getLast().status() < 500 && last.getLast().status() != 409;
        },
        () -> path + ": " + last);
    return last.getLast().done();
  }
}
