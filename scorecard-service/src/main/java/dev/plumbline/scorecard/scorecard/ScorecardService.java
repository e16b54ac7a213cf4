package dev.plumbline.scorecard.scorecard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.scorecard.scorecard.ScorecardRows.Stored;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.change.LastScored;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.audit.AuditEntry;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Stores, publishes and shows scorecards.
@ApplicationScoped
@Transactional
public class ScorecardService {

  private static final String SCORECARD = "scorecard";

  private final Scorecards scorecards;
  private final ScorecardRows rows;
  private final ScorecardParts parts;
  private final PastScorecards past;
  private final LastScores last;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  ScorecardService(
      Scorecards scorecards,
      ScorecardRows rows,
      ScorecardParts parts,
      PastScorecards past,
      LastScores last,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.scorecards = scorecards;
    this.rows = rows;
    this.parts = parts;
    this.past = past;
    this.last = last;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// The newest scorecards that contracts have for a month, by contract; held until the transaction
  /// ends.
  public Map<UUID, Existing> newest(Collection<UUID> contractIds, YearMonth period) {
    return rows.newest(contractIds, period).stream()
        .collect(toMap(Existing::contractId, identity()));
  }

  /// What the months before came to, by contract.
  public Map<UUID, History> history(Collection<UUID> contractIds, YearMonth period) {
    return past.before(contractIds, period);
  }

  /// The last months before that had an overall score, by contract.
  public Map<UUID, LastScored> lastScored(Collection<UUID> contractIds, YearMonth period) {
    return last.before(contractIds, period);
  }

  /// Stores provisional scorecards in bulk, each in place of the provisional one that there is.
  ///
  /// @param existing as [#newest] found them in this transaction
  public void store(
      Collection<Computed> computed, Map<UUID, Existing> existing, Provenance provenance) {
    List<Stored> stored =
        computed.stream()
            .map(
                it ->
                    new Stored(
                        Optional.ofNullable(existing.get(it.terms().contractId()))
                            .map(Existing::id)
                            .orElseGet(Ids::next),
                        it))
            .toList();
    rows.write(stored, provenance);
    audit.record(stored.stream().map(each -> computed(each, provenance)).toList());
  }

  /// The vendor, who does not see what is provisional, does not read of it in the audit either.
  private static AuditEntry computed(Stored stored, Provenance provenance) {
    return new AuditEntry(
        "computed",
        SCORECARD,
        stored.id(),
        null,
        Map.of(
            "runId", provenance.runId(),
            "contractId", stored.computed().terms().contractId(),
            "period", stored.computed().scorecard().period().toString(),
            "inputHash", stored.computed().inputHash()));
  }

  /// Shows a scorecard to its vendor.
  public UUID publish(UUID id) {
    StoredScorecard scorecard = scorecards.forChange(id).orElseThrow(ScorecardService::notFound);
    scorecard.publish(parts.isPending(scorecard), transactions.actor(), clock.instant());
    audit.record(
        "published",
        SCORECARD,
        id,
        scorecard.vendorId(),
        Map.of(
            "contractId", scorecard.contractId(),
            "period", scorecard.period().toString(),
            "inputHash", scorecard.inputHash()));
    return id;
  }

  public ScorecardDetails get(UUID id) {
    return parts.details(scorecards.visible(id).orElseThrow(ScorecardService::notFound));
  }

  public ScorecardExplanation explanation(UUID id) {
    StoredScorecard scorecard = scorecards.visible(id).orElseThrow(ScorecardService::notFound);
    Map<YearMonth, Set<BigDecimal>> seen =
        scorecards.before(scorecard.contractId(), scorecard.period()).stream()
            .collect(
                groupingBy(
                    StoredScorecard::period,
                    flatMapping(earlier -> earlier.overall().stream(), toSet())));
    return ScorecardExplanation.of(scorecard, parts.explanation(scorecard), seen);
  }

  public Page<ScorecardOverview> list(ScorecardFilter filter, PageRequest request) {
    Page<StoredScorecard> page =
        request.pageById(scorecards.list(filter, request), StoredScorecard::id);
    var families = parts.families(page.items());
    return page.map(it -> new ScorecardOverview(it, families.getOrDefault(it.id(), Map.of())));
  }

  private static ProblemException notFound() {
    return ProblemException.of(CommonProblem.NOT_FOUND).detail("There is no such scorecard.");
  }
}
