package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;

import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import java.util.Map;
import java.util.Objects;

/// A clause that requires evidence, what it is tested with, and the test it was put to.
final class ChanceTests {

  private ChanceTests() {}

  static TestClause satisfaction(String minimum) {
    return sla("csat", TestMetrics.SATISFACTION).target("60", minimum).requiringEvidence();
  }

  static TestEvidence surveys(int answered, int satisfied) {
    return everyLine(
        Map.of("contactsHandled", 100, "surveysAnswered", answered, "surveysSatisfied", satisfied));
  }

  static ChanceTest test(ClauseResult result) {
    return switch (result.outcome()) {
      case Outcome.Undecided undecided -> undecided.test();
      case Outcome.BelowMinimum below -> Objects.requireNonNull(below.test());
      case Outcome other -> throw new AssertionError(other);
    };
  }
}
