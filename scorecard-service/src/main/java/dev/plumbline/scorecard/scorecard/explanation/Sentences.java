package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.scorecard.scoring.clause.Outcome;
import dev.plumbline.scorecard.scoring.clause.Outcome.Shortfall;

/// The rule that decided a clause, as a sentence with its figures.
final class Sentences {

  private Sentences() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Ramp() -> "The month is one of the contract's ramp.";
      case Outcome.NotDue() ->
          "The clause is scored in the last month of a calendar quarter or of the contract.";
      case Outcome.Excused(String why) -> why;
      case Outcome.Pending pending ->
          "The vendor owes measures and has until %s to report them.".formatted(pending.until());
      case Outcome.NotReported(Shortfall shortfall) -> shortfall("vendor", shortfall);
      case Outcome.NotMeasured(Shortfall shortfall) -> shortfall("client", shortfall);
      case Outcome.NoVolume() -> "There was nothing to measure.";
      case Outcome.Met() -> "The value is at least as good as expected.";
      case Outcome.BelowExpected _ -> "The value is worse than expected, but not than the minimum.";
      case Outcome.Undecided _ -> "The value is worse than the minimum, and chance may explain it.";
      case Outcome.BelowMinimum _ -> "The value is worse than the minimum.";
    };
  }

  private static String shortfall(String party, Shortfall shortfall) {
    return switch (shortfall) {
      case Shortfall.Absent _ -> "The %s has not given all measures.".formatted(party);
      case Shortfall.SmallSample(var sample, var required) ->
          "The %s's sample of %s is below %s."
              .formatted(party, sample.toPlainString(), required.toPlainString());
    };
  }
}
