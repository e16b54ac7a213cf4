package dev.plumbline.scorecard.scoring;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.change.LastScored;
import dev.plumbline.scorecard.scoring.clause.ScoredMonth;
import dev.plumbline.scorecard.scoring.evidence.Gathering;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.relief.Reliefs;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Origin;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a scorecard and its credits are worked out of, and nothing else.
///
/// @param period the month that is scored
/// @param terms those in force in it
/// @param endsContract whether it is the contract's last month
/// @param origins how long each clause has been what it is, by its code
/// @param evidence by month: the scored month, and those before it that can decide a clause; a
///     month without an entry is one of which nothing is known
/// @param history what earlier months came to
/// @param lastScored what the change is told against; absent where no earlier month has a score
/// @param bands where standings begin
/// @param asOf the state of knowledge; it decides only whether the time to report has passed
public record Inputs(
    YearMonth period,
    Terms terms,
    boolean endsContract,
    Map<String, Origin> origins,
    Map<YearMonth, MonthEvidence> evidence,
    History history,
    @Nullable LastScored lastScored,
    StandingBands bands,
    Instant asOf) {

  /// A quarter's months may be waited for.
  private static final int MONTHS_DUE = 3;

  public Inputs {
    origins = Map.copyOf(origins);
    evidence = Map.copyOf(evidence);
  }

  /// The same with other evidence.
  public Inputs with(Map<YearMonth, MonthEvidence> other) {
    return new Inputs(
        period, terms, endsContract, origins, other, history, lastScored, bands, asOf);
  }

  public MonthEvidence current() {
    return evidence.getOrDefault(period, MonthEvidence.NONE);
  }

  /// Whether the time to report the month has passed.
  public boolean isDue() {
    return terms.calendar().isPast(period, asOf);
  }

  /// What the clauses of the month share.
  public ScoredMonth scoredMonth() {
    return new ScoredMonth(
        period,
        endsContract,
        due(),
        terms,
        evidence,
        origins,
        new Reliefs(terms, evidence),
        terms.clauses().stream()
            .collect(toMap(Clause::code, it -> history.outcomes(period, it.code()))));
  }

  private NavigableSet<YearMonth> due() {
    return lastMonths()
        .filter(month -> terms.calendar().isPast(month, asOf))
        .collect(toCollection(TreeSet::new));
  }

  /// Those that nobody waits for: the time to report them has passed, or the vendor has given all
  /// that it owes.
  private NavigableSet<YearMonth> awaitedNoMore() {
    return lastMonths()
        .filter(month -> terms.calendar().isPast(month, asOf) || isReported(month))
        .collect(toCollection(TreeSet::new));
  }

  private Stream<YearMonth> lastMonths() {
    return Stream.iterate(period, month -> month.minusMonths(1)).limit(MONTHS_DUE);
  }

  private boolean isReported(YearMonth month) {
    return evidence.getOrDefault(month, MonthEvidence.NONE).vendor() != null
        && terms.clauses().stream()
            .map(clause -> Gathering.ofClause(clause, List.of(month), terms, evidence))
            .allMatch(pool -> pool.gapsOf(Party.VENDOR).isEmpty());
  }

  /// SHA-256 of the canonical form of the inputs. Of `asOf` it holds what it decides, which is
  /// nothing where nothing is awaited, so that working a month out once more from the same facts
  /// gives the same hash; of the terms, the hash of the document that they were read of. A
  /// component added to an input must be absent where it was not known before, or every stored hash
  /// is void.
  public String hash() {
    Map<String, @Nullable Object> inputs = new HashMap<>();
    inputs.put("period", period);
    inputs.put("terms", terms.contentHash());
    inputs.put("endsContract", endsContract);
    inputs.put("origins", origins);
    inputs.put("evidence", evidence);
    inputs.put("history", history);
    inputs.put("lastScored", lastScored);
    inputs.put("bands", bands);
    inputs.put("due", awaitedNoMore());
    return CanonicalJson.sha256(inputs);
  }
}
