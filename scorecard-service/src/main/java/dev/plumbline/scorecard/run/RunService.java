package dev.plumbline.scorecard.run;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.job.Jobs;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Asks for runs and tells how far they have come.
@ApplicationScoped
@Transactional
public class RunService {

  private final Runs runs;
  private final RunItems items;
  private final TermsService terms;
  private final Jobs jobs;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  RunService(
      Runs runs,
      RunItems items,
      TermsService terms,
      Jobs jobs,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.runs = runs;
    this.items = items;
    this.terms = terms;
    this.jobs = jobs;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// Asks for a month to be scored.
  ///
  /// @param contracts these only; else every contract whose term covers the month
  /// @throws ProblemException 422 naming every contract that does not exist
  public UUID start(YearMonth period, Optional<List<UUID>> contracts) {
    List<KnownContract> chosen = contracts.map(this::known).orElseGet(() -> terms.inTerm(period));
    ScorecardRun run =
        new ScorecardRun(period, chosen.size(), transactions.actor(), clock.instant());
    runs.persistAndFlush(run);
    items.insert(run.id(), chosen);
    RunJob.request(jobs, run.id());
    audit.record(
        "started",
        "scorecard-run",
        run.id(),
        null,
        Map.of("period", period.toString(), "contracts", chosen.size()));
    return run.id();
  }

  /// Stops a run: what no replica has taken is not done. Again, it changes nothing.
  ///
  /// @throws ProblemException 409 for one that is completed
  public UUID cancel(UUID id) {
    ScorecardRun run = runs.forChange(id).orElseThrow(RunService::notFound);
    if (run.cancel(transactions.actor(), clock.instant())) {
      runs.flush();
      items.cancelQueued(id);
      audit.record("cancelled", "scorecard-run", id, null, Map.of());
    }
    return id;
  }

  public RunProgress get(UUID id) {
    ScorecardRun run = runs.findByIdOptional(id).orElseThrow(RunService::notFound);
    return new RunProgress(
        run, items.counts(List.of(id)).getOrDefault(id, Map.of()), items.failures(id));
  }

  /// Without the failures.
  public Page<RunProgress> list(PageRequest request) {
    Page<ScorecardRun> page = request.pageById(runs.list(request), ScorecardRun::id);
    var counts = items.counts(page.items().stream().map(ScorecardRun::id).toList());
    return page.map(
        run -> new RunProgress(run, counts.getOrDefault(run.id(), Map.of()), List.of()));
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such scorecard run.");
  }

  private List<KnownContract> known(List<UUID> contracts) {
    List<KnownContract> known = terms.find(contracts);
    Set<UUID> ids = known.stream().map(KnownContract::contractId).collect(toSet());
    List<Violation> unknown =
        IntStream.range(0, contracts.size())
            .filter(i -> !ids.contains(contracts.get(i)))
            .mapToObj(
                i ->
                    Violation.at(
                        "/contracts/" + i, "unknown-contract", "There is no such contract"))
            .toList();
    if (!unknown.isEmpty()) {
      throw ProblemException.invalid(unknown);
    }
    return known;
  }
}
