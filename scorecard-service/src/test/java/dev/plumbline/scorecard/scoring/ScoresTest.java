package dev.plumbline.scorecard.scoring;

import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.terms.SourceRule;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoresTest {

  @Test
  void weighs_what_could_be_scored_and_leaves_out_the_rest() {
    Scores scores = score(1, 2, 5, 7);
    assertThat(scores.families().keySet()).containsExactly(EFFICIENCY, CUSTOMER_EXPERIENCE);
    assertThat(scores.families().get(EFFICIENCY)).isEqualByComparingTo("50");
    assertThat(scores.families().get(CUSTOMER_EXPERIENCE)).isEqualByComparingTo("75");
    assertThat(scores.customerExperienceAndBehaviour()).isEqualByComparingTo("75");
    assertThat(requireNonNull(scores.overall()).toString())
        .as("(50 · 1 + 75 · 2) / 3")
        .isEqualTo("66.66666666666666666666666666666667");
  }

  @Test
  void is_absent_and_not_0_where_nothing_could_be_scored() {
    TestTerms ramp = terms(talkTime(1)).ramp(1);
    Scores scores = Scoring.score(nothing().january(ramp.build())).scores();
    assertThat(scores).isEqualTo(new Scores(Map.of(), null, null));
  }

  @Property
  void weights_times_any_constant_change_nothing(
      @ForAll @IntRange(min = 1, max = 100) int efficiency,
      @ForAll @IntRange(min = 1, max = 100) int experience,
      @ForAll @IntRange(min = 1, max = 10_000) int constant) {
    Scores once = score(efficiency, experience, 1, 1);
    Scores scaled = score(efficiency * constant, experience * constant, 1, 1);
    assertThat(scaled).isEqualTo(once);
  }

  /// The clauses attain 100, 37.5 and 0, so that every weight counts.
  @Property
  void the_same_share_of_weights_gives_the_same_scores_and_standing(
      @ForAll @IntRange(min = 1, max = 200) int first,
      @ForAll @IntRange(min = 1, max = 200) int second,
      @ForAll @IntRange(min = 1, max = 200) int third,
      @ForAll @IntRange(min = 2, max = 10_000) int constant) {
    Scorecard once = threeClauses(first, second, third);
    Scorecard scaled = threeClauses(first * constant, second * constant, third * constant);
    assertThat(scaled.scores()).isEqualTo(once.scores());
    assertThat(scaled.rating()).isEqualTo(once.rating());
    assertThat(threeClauses(first + 1, second, third).scores()).isNotEqualTo(once.scores());
  }

  private static Scorecard threeClauses(int first, int second, int third) {
    Map<String, Integer> measures =
        Map.of("contactsHandled", 1000, "talkSeconds", 237_000, "contactsResolvedFirst", 950);
    return Scoring.score(
        everyLine(measures)
            .january(
                terms(
                        sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89").weight(first),
                        talkTime(second),
                        sla("fcr2", TestMetrics.FIRST_CONTACT).target("97", "96").weight(third))
                    .build()));
  }

  @Property
  void lies_between_the_worst_and_the_best_attainment(
      @ForAll @IntRange(min = 1, max = 100) int efficiency,
      @ForAll @IntRange(min = 1, max = 100) int experience) {
    assertThat(requireNonNull(score(efficiency, experience, 1, 1).overall()))
        .isBetween(BigDecimal.valueOf(50), BigDecimal.valueOf(75));
  }

  /// Talk time attains 50, first contact resolution 75; nobody was rated, and nothing was surveyed.
  private static Scores score(int efficiency, int experience, int behaviour, int surveys) {
    Map<String, Integer> measures =
        Map.of(
            "contactsHandled", 1000,
            "talkSeconds", 235_000,
            "contactsResolvedFirst", 895);
    TestTerms terms =
        terms(
                talkTime(efficiency),
                sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89").weight(experience),
                TestClause.behaviour("empathy").target("4", "3").weight(behaviour),
                sla("csat", TestMetrics.SATISFACTION).target("50", "40").weight(surveys))
            .sourced("csat", SourceRule.CLIENT);
    Scorecard scorecard = Scoring.score(everyLine(measures).january(terms.build()));
    assertThat(scorecard.clauses()).filteredOn(it -> it.attainment().isEmpty()).hasSize(2);
    return scorecard.scores();
  }

  private static TestClause talkTime(int weight) {
    return sla("talk", TestMetrics.TALK_TIME).target("227", "235").weight(weight);
  }
}
