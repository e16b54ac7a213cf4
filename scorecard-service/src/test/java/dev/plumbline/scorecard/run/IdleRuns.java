package dev.plumbline.scorecard.run;

import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.transaction.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// Runs that no job works at, for tests that do the replicas' work themselves.
@Singleton
class IdleRuns {

  private final Transactions transactions;
  private final TermsService terms;
  private final Runs runs;
  private final RunItems items;
  private final Clock clock;

  IdleRuns(Transactions transactions, TermsService terms, Runs runs, RunItems items, Clock clock) {
    this.transactions = transactions;
    this.terms = terms;
    this.runs = runs;
    this.items = items;
    this.clock = clock;
  }

  /// A run of these contracts, all of them queued.
  UUID of(YearMonth month, List<UUID> contracts) {
    return transactions.asJob(
        "test",
        () -> {
          List<KnownContract> known = terms.find(contracts);
          ScorecardRun run =
              new ScorecardRun(month, known.size(), transactions.actor(), clock.instant());
          runs.persistAndFlush(run);
          items.insert(run.id(), known);
          return run.id();
        });
  }
}
