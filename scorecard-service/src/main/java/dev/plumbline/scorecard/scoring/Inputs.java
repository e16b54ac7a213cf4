package dev.plumbline.scorecard.scoring;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;

/// Everything a scorecard and its credits are worked out of, and nothing else.
///
/// @param period the month that is scored
/// @param terms those in force in it
/// @param evidence by month: the scored month, and those before it that a clause's window reaches;
///     a month without an entry is one of which nothing is known
/// @param history what earlier months came to
/// @param bands where standings begin
/// @param asOf the state of knowledge; it decides only whether the time to report has passed
public record Inputs(
    YearMonth period,
    Terms terms,
    Map<YearMonth, MonthEvidence> evidence,
    History history,
    StandingBands bands,
    Instant asOf) {

  public Inputs {
    evidence = Map.copyOf(evidence);
  }

  public MonthEvidence current() {
    return evidence.getOrDefault(period, MonthEvidence.NONE);
  }

  /// Whether the time to report the month has passed.
  public boolean isDue() {
    return terms.calendar().isPast(period, asOf);
  }

  /// SHA-256 of the canonical form of the inputs. Of `asOf` it holds what it decides, so that
  /// working a month out once more from the same facts gives the same hash. A component added to an
  /// input must be absent where it was not known before, or every stored hash is void.
  public String hash() {
    return CanonicalJson.sha256(
        Map.of(
            "period", period,
            "terms", terms,
            "evidence", evidence,
            "history", history,
            "bands", bands,
            "due", isDue()));
  }
}
