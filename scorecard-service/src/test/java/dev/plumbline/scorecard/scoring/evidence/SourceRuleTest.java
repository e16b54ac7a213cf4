package dev.plumbline.scorecard.scoring.evidence;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose figures count for a line, and whose failing it is where none do: by the rule, by what
/// either report holds of the two measures, and by who owes the one that may be missing.
class SourceRuleTest {

  private static final Line FIRST = SCOPE.getFirst();

  @ParameterizedTest
  @CsvSource({
    "CLIENT,             ALL,  ALL,  VENDOR, CLIENT",
    "CLIENT,             ALL,  NONE, VENDOR, CLIENT",
    "CLIENT,             SOME, ALL,  VENDOR, NOT_MEASURED",
    "CLIENT,             NONE, ALL,  VENDOR, NOT_MEASURED",
    "VENDOR,             ALL,  ALL,  VENDOR, VENDOR",
    "VENDOR,             ALL,  SOME, VENDOR, NOT_REPORTED",
    "VENDOR,             ALL,  NONE, CLIENT, NOT_REPORTED",
    "VENDOR,             ALL,  SOME, CLIENT, NOT_MEASURED",
    "CLIENT_ELSE_VENDOR, ALL,  ALL,  VENDOR, CLIENT",
    "CLIENT_ELSE_VENDOR, ALL,  NONE, VENDOR, CLIENT",
    "CLIENT_ELSE_VENDOR, SOME, ALL,  VENDOR, VENDOR",
    "CLIENT_ELSE_VENDOR, NONE, ALL,  VENDOR, VENDOR",
    "CLIENT_ELSE_VENDOR, SOME, SOME, VENDOR, NOT_REPORTED",
    "CLIENT_ELSE_VENDOR, NONE, SOME, CLIENT, NOT_MEASURED",
    "CLIENT_ELSE_VENDOR, NONE, NONE, CLIENT, NOT_REPORTED"
  })
  void one_report_counts_for_a_line_or_somebody_failed(
      SourceRule rule, Holding client, Holding vendor, Party owesSatisfied, String expected) {
    TestTerms terms =
        terms(sla("csat", TestMetrics.SATISFACTION).on(FIRST).target("1", "0"))
            .sourced("csat", rule)
            .owned("surveysSatisfied", owesSatisfied);
    TestEvidence evidence = TestEvidence.nothing();
    if (client != Holding.NONE) {
      evidence.client(FIRST, client.measures());
    }
    if (vendor != Holding.NONE) {
      evidence.vendor(FIRST, vendor.measures());
    }
    ClauseResult result = TestMonth.of(JANUARY).under(terms).knowing(JANUARY, evidence).result();

    assertThat(
            result.figure() == null
                ? result.outcome().code().name()
                : result.parts().getFirst().source().name())
        .isEqualTo(expected);
    assertThat(result.parts()).allMatch(part -> part.line().equals(FIRST));
  }

  /// What a report holds of a line.
  enum Holding {
    ALL,
    SOME,
    NONE;

    Map<String, Integer> measures() {
      return switch (this) {
        case ALL -> Map.of("surveysAnswered", 10, "surveysSatisfied", 9);
        case SOME -> Map.of("surveysAnswered", 10);
        case NONE -> Map.of();
      };
    }
  }
}
