package dev.plumbline.scorecard.scorecard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.scorecard.scorecard.history.LastScores;
import dev.plumbline.scorecard.scorecard.history.PastScorecards;
import dev.plumbline.scorecard.scorecard.parts.ReturnLine;
import dev.plumbline.scorecard.scorecard.parts.ScorecardDetails;
import dev.plumbline.scorecard.scorecard.parts.ScorecardParts;
import dev.plumbline.scorecard.scorecard.writing.Computed;
import dev.plumbline.scorecard.scorecard.writing.Existing;
import dev.plumbline.scorecard.scorecard.writing.Provenance;
import dev.plumbline.scorecard.scorecard.writing.ScorecardRows;
import dev.plumbline.scorecard.scorecard.writing.ScorecardRows.Stored;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.change.LastScored;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.audit.AuditEntry;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores and shows scorecards.
@ApplicationScoped
@Transactional
public class ScorecardService {

  static final String SCORECARD = "scorecard";

  private final Scorecards scorecards;
  private final ScorecardsThen then;
  private final ScorecardRows rows;
  private final ScorecardParts parts;
  private final PastScorecards past;
  private final LastScores last;
  private final Audit audit;

  ScorecardService(
      Scorecards scorecards,
      ScorecardsThen then,
      ScorecardRows rows,
      ScorecardParts parts,
      PastScorecards past,
      LastScores last,
      Audit audit) {
    this.scorecards = scorecards;
    this.then = then;
    this.rows = rows;
    this.parts = parts;
    this.past = past;
    this.last = last;
    this.audit = audit;
  }

  /// The newest scorecards that contracts have for a month, by contract; held until the transaction
  /// ends.
  public Map<UUID, Existing> newest(Collection<UUID> contractIds, YearMonth period) {
    return rows.newest(contractIds, period).stream()
        .collect(toMap(Existing::contractId, identity()));
  }

  /// What the months before came to, by contract.
  ///
  /// @param contracts with their terms in force in the month
  public Map<UUID, History> history(Collection<FrozenTerms> contracts, YearMonth period) {
    return past.before(contracts, period);
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
            .map(it -> stored(it, Optional.ofNullable(existing.get(it.terms().contractId()))))
            .toList();
    rows.write(stored, provenance);
    audit.record(stored.stream().map(each -> computed(each, provenance)).toList());
  }

  /// Stores a scorecard in place of a provisional one.
  public void storeInPlace(StoredScorecard provisional, Computed computed, Provenance provenance) {
    write(new Stored(provisional.id(), provisional.revision(), computed), provenance);
  }

  /// Stores a provisional scorecard as the revision after a published one.
  public UUID storeBeside(StoredScorecard published, Computed computed, Provenance provenance) {
    Stored next = new Stored(Ids.next(), published.revision() + 1, computed);
    write(next, provenance);
    return next.id();
  }

  private void write(Stored stored, Provenance provenance) {
    rows.write(List.of(stored), provenance);
    audit.record(List.of(computed(stored, provenance)));
  }

  private static Stored stored(Computed computed, Optional<Existing> existing) {
    return new Stored(
        existing.map(Existing::id).orElseGet(Ids::next),
        existing.map(Existing::revision).orElse(1),
        computed);
  }

  /// What the audit says of a scorecard that was worked out.
  ///
  /// @param runId absent where a restatement worked it out
  private record Origin(@Nullable UUID runId, UUID contractId, String period, String inputHash) {}

  /// The vendor, who does not see what is provisional, does not read of it in the audit either.
  private static AuditEntry computed(Stored stored, Provenance provenance) {
    return new AuditEntry(
        "computed",
        SCORECARD,
        stored.id(),
        null,
        new Origin(
            provenance.runId(),
            stored.computed().terms().contractId(),
            stored.computed().scorecard().period().toString(),
            stored.computed().inputHash()));
  }

  public ScorecardDetails get(UUID id) {
    return get(id, null);
  }

  /// As it was known at an instant.
  ///
  /// @param asOf absent for now
  public ScorecardDetails get(UUID id, @Nullable Instant asOf) {
    return parts.details(known(id, asOf));
  }

  private Known known(UUID id, @Nullable Instant asOf) {
    Optional<Known> known =
        asOf == null ? scorecards.visible(id).map(Known::now) : then.find(id, asOf);
    return known.orElseThrow(ScorecardProblem::notFound);
  }

  /// What the clauses of a scorecard cost, by their codes; without those that cost nothing.
  public Map<String, BigDecimal> owed(StoredScorecard scorecard) {
    return parts.owed(scorecard);
  }

  /// What its clauses have earned back of earlier credits.
  public List<ReturnLine> returned(StoredScorecard scorecard) {
    return parts.returned(scorecard);
  }

  /// As [#get(UUID, Instant)].
  public ScorecardExplanation explanation(UUID id, @Nullable Instant asOf) {
    Known known = known(id, asOf);
    return new ScorecardExplanation(known.scorecard(), parts.explanation(known));
  }

  public Page<ScorecardOverview> list(ScorecardFilter filter, PageRequest request) {
    Instant asOf = filter.asOf();
    List<Known> found =
        asOf == null
            ? scorecards.list(filter, request).stream().map(Known::now).toList()
            : then.list(filter, asOf, request);
    Page<Known> page = request.pageById(found, it -> it.scorecard().id());
    var families = parts.families(page.items());
    return page.map(
        known ->
            new ScorecardOverview(known, families.getOrDefault(known.scorecard().id(), Map.of())));
  }
}
