package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;

import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.util.Map;

/// The first three months of 2021, of first contact resolution or of surveys.
final class TestQuarter {

  private TestQuarter() {}

  static TestMonth quarter(
      TestTerms terms, TestEvidence january, TestEvidence february, TestEvidence march) {
    return TestMonth.of(MARCH)
        .under(terms)
        .knowing(JANUARY, january)
        .knowing(FEBRUARY, february)
        .knowing(MARCH, march);
  }

  static TestClause firstContact(Window window) {
    return sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89").over(window);
  }

  static TestEvidence month(int handled, int resolved) {
    return everyLine(Map.of("contactsHandled", handled, "contactsResolvedFirst", resolved));
  }

  static TestEvidence surveys(int answered) {
    return everyLine(
        Map.of("contactsHandled", 100, "surveysAnswered", answered, "surveysSatisfied", answered));
  }
}
