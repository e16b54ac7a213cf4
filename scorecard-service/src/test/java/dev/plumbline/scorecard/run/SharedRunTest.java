package dev.plumbline.scorecard.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two replicas at work at the same time, each with transactions of its own.
@QuarkusTest
class SharedRunTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);

  @Inject Transactions transactions;
  @Inject IdleRuns idle;
  @Inject RunService service;
  @Inject Runs runs;
  @Inject RunItems items;
  @Inject RunWorker worker;
  @Inject Clock clock;

  @Test
  void they_share_a_run_and_do_each_contract_once() throws Exception {
    List<UUID> contracts = reportedContracts(6);
    UUID run = idle.of(JANUARY, contracts);

    List<ItemResult> done = byTwoReplicas(run, run);

    assertThat(done).extracting(ItemResult::state).containsOnly(ItemState.COMPUTED);
    assertThat(done)
        .extracting(ItemResult::contractId)
        .containsExactlyInAnyOrderElementsOf(contracts);
    transactions.runAsJob("test", () -> items.complete(run, clock.instant()));
    RunProgress progress = transactions.asJob("test", () -> service.get(run));
    assertThat(progress.run().status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(progress.computed()).isEqualTo(6);
  }

  @Test
  void two_runs_of_the_same_contracts_end_as_one() throws Exception {
    List<UUID> contracts = reportedContracts(4);

    List<ItemResult> done = byTwoReplicas(idle.of(JANUARY, contracts), idle.of(JANUARY, contracts));

    assertThat(done).hasSize(8);
    for (UUID contract : contracts) {
      assertThat(done)
          .filteredOn(result -> result.contractId().equals(contract))
          .extracting(ItemResult::state)
          .containsExactlyInAnyOrder(ItemState.COMPUTED, ItemState.UNCHANGED);
    }
  }

  private List<UUID> reportedContracts(int count) {
    return Stream.generate(TestContract::activated)
        .limit(count)
        .map(
            contract -> {
              TestReport.january(contract).submitted();
              return contract.id();
            })
        .toList();
  }

  private List<ItemResult> byTwoReplicas(UUID one, UUID other) throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
      List<Future<List<ItemResult>>> done =
          Stream.of(one, other).map(run -> replicas.submit(() -> workAt(run, together))).toList();
      List<ItemResult> all = new ArrayList<>();
      for (Future<List<ItemResult>> part : done) {
        all.addAll(part.get(60, TimeUnit.SECONDS));
      }
      return all;
    }
  }

  private List<ItemResult> workAt(UUID run, CyclicBarrier together) throws Exception {
    List<ItemResult> all = new ArrayList<>();
    together.await(30, TimeUnit.SECONDS);
    while (true) {
      List<ItemResult> chunk =
          transactions.asJob(
              "test",
              () -> {
                List<UUID> claimed = items.claim(run, 1);
                List<ItemResult> results =
                    claimed.isEmpty()
                        ? List.<ItemResult>of()
                        : worker.score(runs.findById(run), claimed);
                items.finish(run, results);
                return results;
              });
      if (chunk.isEmpty()) {
        return all;
      }
      all.addAll(chunk);
    }
  }
}
