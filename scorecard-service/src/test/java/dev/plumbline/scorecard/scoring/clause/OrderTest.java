package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the conditions of several outcomes hold, the first of them decides. A clause over a
/// quarter, whose answers the vendor counts and whose satisfied ones the client.
class OrderTest {

  /// Conditions of all months; the others are of the scored one alone.
  private static final Set<String> QUARTERLY = Set.of("few", "unsatisfied");

  @ParameterizedTest
  @CsvSource({
    "ramp between excused silent early unmeasured, RAMP",
    "     between excused silent early unmeasured, NOT_DUE",
    "             excused silent early unmeasured, EXCUSED",
    "                     silent early unmeasured, PENDING",
    "                     silent       unmeasured, NOT_REPORTED",
    "                            early unmeasured, NOT_MEASURED",
    "                                  unmeasured, NOT_MEASURED",
    "                     few         unsatisfied, NOT_REPORTED",
    "                                 unsatisfied, BELOW_MINIMUM",
    "                                       early, MET"
  })
  void the_first_condition_that_holds_decides(String conditions, OutcomeCode expected) {
    List<String> holding = List.of(conditions.strip().split(" +", -1));
    TestTerms terms =
        terms(
                sla("csat", TestMetrics.SATISFACTION)
                    .target("10", "5")
                    .over(Window.QUARTER)
                    .minimumSample(100))
            .owned("surveysSatisfied", Party.CLIENT)
            .ramp(holding.contains("ramp") ? 12 : 0);
    YearMonth period = holding.contains("between") ? FEBRUARY : MARCH;
    TestMonth month = TestMonth.of(period).under(terms);
    for (YearMonth known : List.of(JANUARY, FEBRUARY)) {
      month.knowing(known, evidence(holding.stream().filter(QUARTERLY::contains).toList()));
    }
    month.knowing(period, evidence(holding));
    if (holding.contains("early")) {
      month.asOf(Instant.parse("2021-04-01T00:00:00Z"));
    }

    assertThat(month.outcome()).isEqualTo(expected);
  }

  /// 40 answers a line, and 4 of few.
  private static TestEvidence evidence(List<String> holding) {
    Map<String, Integer> measures = new HashMap<>(Map.of("contactsHandled", 100));
    if (!holding.contains("silent")) {
      measures.put("surveysAnswered", holding.contains("few") ? 4 : 40);
    }
    if (!holding.contains("unmeasured")) {
      measures.put("surveysSatisfied", holding.contains("unsatisfied") ? 0 : 4);
    }
    TestEvidence evidence = TestEvidence.everyLine(measures);
    return holding.contains("excused") ? evidence.relieved("csat") : evidence;
  }
}
