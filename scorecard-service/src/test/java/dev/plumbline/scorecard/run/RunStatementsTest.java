package dev.plumbline.scorecard.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.sql.TestStatements;
import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A chunk of a run takes as many statements as any other, however many contracts are in it.
@QuarkusTest
class RunStatementsTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2021, 2);

  @Inject TestStatements statements;
  @Inject IdleRuns idle;
  @Inject Runs runs;
  @Inject RunItems items;
  @Inject RunWorker worker;

  @Test
  void sixty_contracts_are_scored_by_as_many_statements_as_twenty() {
    List<UUID> few = contracts(20);
    List<UUID> many = contracts(60);
    for (YearMonth month : List.of(JANUARY, FEBRUARY)) {
      List<String> first = statements(month, few, ItemState.COMPUTED);
      assertThat(first).isNotEmpty();
      assertThat(statements(month, many, ItemState.COMPUTED)).isEqualTo(first);
    }
    assertThat(statements(FEBRUARY, many, ItemState.UNCHANGED))
        .isEqualTo(statements(FEBRUARY, few, ItemState.UNCHANGED));
  }

  private static List<UUID> contracts(int count) {
    return Stream.generate(TestContract::activated)
        .limit(count)
        .map(
            contract -> {
              TestReport.january(contract).submitted();
              TestReport.of(contract, "A", "2021-02").submitted();
              TestObservations.recorded(contract, "2021-02", 40, 146);
              return contract.id();
            })
        .toList();
  }

  /// What is sent to score the contracts as one chunk.
  private List<String> statements(YearMonth month, List<UUID> contracts, ItemState expected) {
    UUID run = idle.of(month, contracts);
    return statements.of(
        () -> {
          List<UUID> claimed = items.claim(run, contracts.size());
          List<ItemResult> results = worker.score(runs.findById(run), claimed);
          items.finish(run, results);
          assertThat(results)
              .hasSameSizeAs(contracts)
              .extracting(ItemResult::state)
              .containsOnly(expected);
        });
  }
}
