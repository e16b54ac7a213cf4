package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.clause.ChanceTest;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.Outcome;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Origin;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A scored month in which each clause comes out as a test wants it.
///
/// Outcomes are letters: `M` met, `E` below expected, `U` undecided, `X` below the minimum, `N` not
/// reported, `-` without volume, `Q` not due.
final class TestOutcomes {

  private static final BigDecimal HALF = new BigDecimal("50");
  private static final ChanceTest CHANCE =
      new ChanceTest(List.of(), BigDecimal.TEN, null, null, true);

  private final Inputs inputs;
  private final List<ClauseResult> results = new ArrayList<>();

  private TestOutcomes(Inputs inputs) {
    this.inputs = inputs;
  }

  static TestOutcomes of(Inputs inputs) {
    return new TestOutcomes(inputs);
  }

  TestOutcomes with(String clause, char outcome) {
    return with(clause, outcome, null, List.of(inputs.period()));
  }

  /// @param own what the month alone comes to, in per cent
  TestOutcomes with(String clause, char outcome, @Nullable String own) {
    return with(clause, outcome, own, List.of(inputs.period()));
  }

  TestOutcomes with(String clause, char outcome, @Nullable String own, List<YearMonth> window) {
    results.add(
        new ClauseResult(
            clause(clause),
            outcome(outcome),
            null,
            own == null ? null : percent(new BigDecimal(own)),
            window,
            window,
            List.of(),
            List.of(),
            new Origin(inputs.terms().firstMonth(), List.of())));
    return this;
  }

  private static Figure percent(BigDecimal value) {
    return new Figure(value, BigDecimal.valueOf(100), BigDecimal.valueOf(100));
  }

  Credits credits() {
    Scorecard scored = Scoring.score(inputs);
    return Crediting.credit(
        inputs,
        new Scorecard(
            scored.period(),
            scored.termsVersion(),
            results,
            scored.scores(),
            scored.rating(),
            scored.capScore(),
            scored.standIns(),
            scored.change(),
            scored.facts()));
  }

  private Clause clause(String code) {
    return inputs.terms().clauses().stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome outcome(char letter) {
    return switch (letter) {
      case 'M' -> new Outcome.Met();
      case 'E' -> new Outcome.BelowExpected(HALF);
      case 'U' -> new Outcome.Undecided(HALF, CHANCE);
      case 'X' -> new Outcome.BelowMinimum(BigDecimal.ZERO, null);
      case 'N' -> new Outcome.NotReported(new Outcome.Shortfall.Absent(List.of()));
      case '-' -> new Outcome.NoVolume();
      case 'Q' -> new Outcome.NotDue();
      default -> throw new IllegalArgumentException("unknown outcome " + letter);
    };
  }
}
