package dev.plumbline.scorecard;

import static dev.plumbline.scorecard.bi.dataset.ClauseResultDataset.CLAUSE_RESULTS;
import static dev.plumbline.scorecard.bi.dataset.MeasureDataset.MEASURES;
import static dev.plumbline.scorecard.bi.dataset.ScorecardDataset.SCORECARDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.bi.BiService;
import dev.plumbline.scorecard.bi.DatasetFilter;
import dev.plumbline.scorecard.bi.dataset.Dataset;
import dev.plumbline.scorecard.overview.OverviewService;
import dev.plumbline.scorecard.overview.SeriesFilter;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.sql.TestStatements;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is read of many contracts at once takes as many statements however many they are.
@QuarkusTest
class ReadingStatementsTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);
  private static final int CONTRACTS = 12;

  @Inject TestStatements statements;
  @Inject OverviewService overview;
  @Inject BiService bi;

  @BeforeEach
  void scoredContracts() {
    TestContract[] contracts =
        Stream.generate(TestContract::activated).limit(CONTRACTS).toArray(TestContract[]::new);
    Stream.of(contracts).forEach(contract -> TestReport.january(contract).submitted());
    TestRun.scored("2021-01", contracts);
  }

  @Test
  void a_series_of_many_contracts() {
    SeriesFilter all = new SeriesFilter(null, null, JANUARY, JANUARY.plusMonths(11));
    takesAsManyHoweverLong(page -> overview.series(all, page));
  }

  @Test
  void a_portfolio_of_many_vendors() {
    takesAsManyHoweverLong(page -> overview.portfolio(JANUARY, page));
  }

  @Test
  void a_page_for_bi_tools() {
    for (Dataset dataset : List.of(SCORECARDS, CLAUSE_RESULTS)) {
      takesAsManyHoweverLong(page -> bi.page(dataset, january(Life.PROVISIONAL), page));
    }
    takesAsManyHoweverLong(page -> bi.page(MEASURES, january(null), page));
  }

  private static DatasetFilter january(@Nullable Life life) {
    return new DatasetFilter(null, null, JANUARY, null, null, life);
  }

  private void takesAsManyHoweverLong(Function<PageRequest, Page<?>> read) {
    List<String> few = statements(read, 1, 1);
    assertThat(few).isNotEmpty();
    assertThat(statements(read, 500, CONTRACTS)).isEqualTo(few);
  }

  private List<String> statements(Function<PageRequest, Page<?>> read, int limit, int atLeast) {
    return statements.of(
        () -> {
          Page<?> page = read.apply(new PageRequest(limit, List.of(), "test"));
          assertThat(page.items()).hasSizeGreaterThanOrEqualTo(atLeast);
        });
  }
}
