package dev.plumbline.scorecard.run;

import dev.plumbline.scorecard.run.preparation.Preparation;
import dev.plumbline.scorecard.run.preparation.Prepared;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scorecard.writing.Computed;
import dev.plumbline.scorecard.scorecard.writing.Existing;
import dev.plumbline.scorecard.scorecard.writing.Provenance;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.scorecard.terms.TermsService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Scores a month for a few hundred contracts in the running transaction: everything is read in a
/// handful of queries, worked out in memory, and written in a handful more.
@ApplicationScoped
class RunWorker {

  static final String FAULT = "An unexpected fault; the service's log has it under the run's id.";

  private static final Logger LOG = Logger.getLogger(RunWorker.class);

  private final TermsService terms;
  private final Preparation preparation;
  private final ScorecardService scorecards;
  private final Clock clock;

  RunWorker(TermsService terms, Preparation preparation, ScorecardService scorecards, Clock clock) {
    this.terms = terms;
    this.preparation = preparation;
    this.scorecards = scorecards;
    this.clock = clock;
  }

  /// What became of each contract. They are held first, so that what is read is what any other run
  /// of the same contracts has left.
  List<ItemResult> score(ScorecardRun run, Collection<UUID> contractIds) {
    terms.hold(contractIds);
    Instant asOf = clock.instant();
    YearMonth period = run.period();
    Map<UUID, Existing> existing = scorecards.newest(contractIds, period);
    List<ItemResult> results = new ArrayList<>();
    Map<UUID, TermsInForce.Present> open =
        Selection.of(
            contractIds,
            terms.inForce(contractIds, period),
            terms.incomplete(contractIds, period),
            existing,
            results::add);
    List<Computed> computed = new ArrayList<>();
    for (Prepared prepared : preparation.of(open.values(), period, asOf)) {
      UUID id = prepared.terms().contractId();
      try {
        results.add(ItemResult.of(id, work(prepared, existing.get(id), computed)));
      } catch (RuntimeException e) {
        LOG.errorf(e, "Run %s cannot score contract %s", run.id(), id);
        results.add(ItemResult.failed(id, FAULT));
      }
    }
    scorecards.store(
        computed, existing, new Provenance(run.id(), run.requester(), terms.feedPosition(), asOf));
    return results;
  }

  private static ItemState work(
      Prepared prepared, @Nullable Existing existing, List<Computed> computed) {
    if (existing != null && existing.inputHash().equals(prepared.inputs().hash())) {
      return ItemState.UNCHANGED;
    }
    computed.add(prepared.computed());
    return ItemState.COMPUTED;
  }
}
