package dev.plumbline.scorecard.scoring;

import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;

import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.change.LastScored;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.terms.Origin;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A month to be scored, with what is known of it and of the months before; long after everything
/// was due, unless a test says otherwise.
public final class TestMonth {

  public static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
  public static final YearMonth MARCH = JANUARY.plusMonths(2);
  public static final YearMonth APRIL = JANUARY.plusMonths(3);
  public static final YearMonth MAY = JANUARY.plusMonths(4);

  /// What the service is shipped with.
  public static final StandingBands BANDS =
      new StandingBands(BigDecimal.valueOf(90), BigDecimal.valueOf(75), BigDecimal.valueOf(60));

  private final YearMonth period;
  private Terms terms = TestTerms.terms().build();
  private boolean endsContract;
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<YearMonth, MonthEvidence> evidence = new HashMap<>();
  private final List<PastResult> results = new ArrayList<>();
  private History history = History.NONE;
  private @Nullable LastScored lastScored;
  private Instant asOf;

  private TestMonth(YearMonth period) {
    this.period = period;
    this.asOf = period.plusMonths(6).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  public static TestMonth of(YearMonth period) {
    return new TestMonth(period);
  }

  public TestMonth under(Terms terms) {
    this.terms = terms;
    return this;
  }

  public TestMonth under(TestTerms terms) {
    return under(terms.build());
  }

  public TestMonth endingTheContract() {
    this.endsContract = true;
    return this;
  }

  public TestMonth knowing(YearMonth month, TestEvidence known) {
    evidence.put(month, known.build());
    return this;
  }

  /// The clause has been what it is since then.
  public TestMonth existing(String clause, YearMonth since) {
    origins.put(clause, new Origin(since, List.of()));
    return this;
  }

  public TestMonth after(History history) {
    this.history = history;
    return this;
  }

  /// A clause came out so in an earlier month.
  public TestMonth past(YearMonth month, String clause, OutcomeCode outcome) {
    return past(month, clause, outcome, null);
  }

  public TestMonth past(
      YearMonth month, String clause, OutcomeCode outcome, @Nullable String attainment) {
    results.add(
        new PastResult(
            month, clause, outcome, attainment == null ? null : new BigDecimal(attainment)));
    return this;
  }

  public TestMonth since(LastScored lastScored) {
    this.lastScored = lastScored;
    return this;
  }

  public TestMonth asOf(Instant asOf) {
    this.asOf = asOf;
    return this;
  }

  public Inputs inputs() {
    return new Inputs(
        period,
        terms,
        endsContract,
        origins,
        evidence,
        results.isEmpty() ? history : new History(results, history.credits()),
        lastScored,
        BANDS,
        asOf);
  }

  public Scorecard scored() {
    return Scoring.score(inputs());
  }

  /// The first clause's result.
  public ClauseResult result() {
    return scored().clauses().getFirst();
  }

  public OutcomeCode outcome() {
    return result().outcome().code();
  }
}
