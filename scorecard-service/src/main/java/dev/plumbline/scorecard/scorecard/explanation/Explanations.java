package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.Formula;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scorecard.explanation.CapExplanation.StandIn;
import dev.plumbline.scorecard.scorecard.explanation.ClauseExplanation.OriginExplanation;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.change.LastScored;
import dev.plumbline.scorecard.scoring.clause.ChanceTest;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.Outcome;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the explanation of a scorecard, and reads out of it what the next month's change is told
/// against.
public final class Explanations {

  private Explanations() {}

  public static Explanation of(Scorecard scorecard) {
    return new Explanation(
        new CapExplanation(
            scorecard.rating().standing(),
            scorecard.rating().beforeCap(),
            scorecard.capScore(),
            scorecard.standIns().stream().map(StandIn::of).toList()),
        scorecard.clauses().stream().map(Explanations::clause).toList(),
        Optional.ofNullable(scorecard.change()).map(ChangeExplanation::of).orElse(null));
  }

  /// The scored clauses of a month as its explanation tells them.
  public static LastScored lastScored(YearMonth month, Explanation explanation) {
    return new LastScored(
        month, explanation.clauses().stream().flatMap(it -> scored(it).stream()).toList());
  }

  private static Optional<LastScored.Clause> scored(ClauseExplanation clause) {
    boolean byValue = clause.outcome().isByValue();
    return Optional.ofNullable(clause.attainment())
        .map(
            attainment ->
                new LastScored.Clause(
                    clause.code(),
                    clause.weight(),
                    clause.target().target(),
                    attainment,
                    byValue,
                    byValue ? SourceExplanation.byLine(clause.sources()) : Map.of()));
  }

  private static ClauseExplanation clause(ClauseResult result) {
    MetricDefinition metric = result.clause().metric();
    Optional<Figure> figure = Optional.ofNullable(result.figure());
    return new ClauseExplanation(
        result.clause().code(),
        metric.code(),
        metric.version(),
        Formula.inWords(metric),
        metric.scale(),
        result.clause().window(),
        result.clause().weight(),
        TargetExplanation.of(result.clause().target()),
        result.outcome().code(),
        Sentences.of(result.outcome()),
        figure.map(Figure::numerator).orElse(null),
        figure.map(Figure::denominator).orElse(null),
        result.value().orElse(null),
        result.attainment().orElse(null),
        result.months(),
        result.omissions().stream().map(OmissionExplanation::of).toList(),
        SourceExplanation.of(result.parts()),
        Optional.ofNullable(test(result.outcome())).map(IntervalExplanation::of).orElse(null),
        new OriginExplanation(result.origin().since(), result.origin().formerCodes()));
  }

  private static @Nullable ChanceTest test(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Undecided undecided -> undecided.test();
      case Outcome.BelowMinimum below -> below.test();
      case Outcome.LeftOut _, Outcome.NotReported _, Outcome.Met _, Outcome.BelowExpected _ -> null;
    };
  }
}
