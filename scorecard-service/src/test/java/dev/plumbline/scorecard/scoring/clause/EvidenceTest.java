package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.behaviour;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.ChanceTests.satisfaction;
import static dev.plumbline.scorecard.scoring.clause.ChanceTests.surveys;
import static dev.plumbline.scorecard.scoring.clause.ChanceTests.test;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.BELOW_MINIMUM;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether chance explains a value worse than the minimum, where a clause requires evidence.
class EvidenceTest {

  @Nested
  class Proportions {

    /// Wilson's interval of 45 of 100 is 35.6145 … 54.7554, of 40 of 100 30.9401 … 49.7997, and of
    /// 450 of 1000 41.9415 … 48.0967; the minimum is 49.5.
    @ParameterizedTest
    @CsvSource({
      "20, 9, UNDECIDED, 54.7554",
      "20, 8, UNDECIDED, 49.7997",
      "200, 90, BELOW_MINIMUM, 48.0967"
    })
    void a_breach_is_one_that_chance_does_not_explain(
        int answered, int satisfied, OutcomeCode expected, String high) {
      ClauseResult result =
          TestMonth.of(JANUARY)
              .under(terms(satisfaction("49.5")))
              .knowing(JANUARY, surveys(answered, satisfied))
              .result();

      assertThat(result.outcome().code()).isEqualTo(expected);
      ChanceTest test = test(result);
      assertThat(Objects.requireNonNull(test.betterEnd()).setScale(4, RoundingMode.HALF_EVEN))
          .isEqualByComparingTo(high);
      assertThat(test.sample()).isEqualByComparingTo(Integer.toString(5 * answered));
    }

    @Test
    void the_end_of_the_interval_belongs_to_it() {
      ChanceTest test =
          test(
              TestMonth.of(JANUARY)
                  .under(terms(satisfaction("49.5")))
                  .knowing(JANUARY, surveys(20, 8))
                  .result());
      String end = Objects.requireNonNull(test.betterEnd()).toPlainString();
      String above = test.betterEnd().add(new BigDecimal("1e-30")).toPlainString();

      assertThat(decided(end)).isEqualTo(UNDECIDED);
      assertThat(decided(above)).isEqualTo(BELOW_MINIMUM);
    }

    private static OutcomeCode decided(String minimum) {
      return TestMonth.of(JANUARY)
          .under(terms(satisfaction(minimum)))
          .knowing(JANUARY, surveys(20, 8))
          .outcome();
    }

    @Test
    void a_clause_that_requires_none_takes_every_value_for_what_it_is() {
      TestTerms terms = terms(sla("csat", TestMetrics.SATISFACTION).target("51", "49.5"));
      assertThat(TestMonth.of(JANUARY).under(terms).knowing(JANUARY, surveys(20, 9)).outcome())
          .isEqualTo(BELOW_MINIMUM);
    }

    @Test
    void an_undecided_value_attains_what_it_attains() {
      ClauseResult result =
          TestMonth.of(JANUARY)
              .under(terms(satisfaction("49.5").target("60", "50")))
              .knowing(JANUARY, surveys(20, 9))
              .result();
      assertThat(result.attainment().orElseThrow()).isEqualByComparingTo("25");
    }
  }

  @Nested
  class Means {

    /// 3, 4, 3, 4, 2: a mean of 3.2, s² = 0.7, and with t = 2.7764451052 of 4 degrees of freedom
    /// 3.2 ± 1.038851.
    @Test
    void of_five_ratings_have_an_interval() {
      ClauseResult result = rated("3.5", 3, 4, 3, 4, 2);

      assertThat(result.outcome().code()).isEqualTo(UNDECIDED);
      assertThat(
              Objects.requireNonNull(test(result).betterEnd()).setScale(6, RoundingMode.HALF_EVEN))
          .isEqualByComparingTo("4.238851");
      assertThat(rated("4.3", 3, 4, 3, 4, 2).outcome().code()).isEqualTo(BELOW_MINIMUM);
    }

    @Test
    void of_four_are_undecided_however_bad_they_are() {
      ClauseResult result = rated("4.3", 1, 1, 1, 1);

      assertThat(result.outcome().code()).isEqualTo(UNDECIDED);
      assertThat(test(result).interval()).isNull();
    }

    @Test
    void of_five_alike_have_an_interval_of_one_point() {
      assertThat(rated("4.3", 1, 1, 1, 1, 1).outcome().code()).isEqualTo(BELOW_MINIMUM);
    }

    private static ClauseResult rated(String minimum, int... ratings) {
      return TestMonth.of(JANUARY)
          .under(terms(behaviour("empathy").target("5", minimum).requiringEvidence()))
          .knowing(
              JANUARY,
              everyLine(Map.of("contactsHandled", 100))
                  .ratedOneByOne("empathy", SCOPE.getFirst(), ratings))
          .result();
    }
  }

  @Test
  void a_value_that_is_no_worse_than_the_minimum_needs_no_evidence() {
    assertThat(
            TestMonth.of(JANUARY)
                .under(terms(satisfaction("45")))
                .knowing(JANUARY, surveys(20, 9))
                .outcome())
        .isEqualTo(OutcomeCode.BELOW_EXPECTED);
    assertThat(
            TestMonth.of(JANUARY)
                .under(terms(satisfaction("45")))
                .knowing(JANUARY, nothing())
                .outcome())
        .isEqualTo(OutcomeCode.NOT_REPORTED);
  }
}
