package dev.plumbline.scorecard.scoring;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.Outcome;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What holds of every pool, whatever the figures.
class PoolingTest {

  @Property
  void three_months_score_as_one_month_of_their_sums(
      @ForAll @IntRange(max = 100) int january,
      @ForAll @IntRange(max = 100) int february,
      @ForAll @IntRange(max = 100) int march) {
    ClauseResult pooled = rolling(january, february, march);
    ClauseResult summed =
        TestMonth.of(MARCH)
            .under(terms(firstContact(Window.MONTH)))
            .knowing(MARCH, month(300, january + february + march))
            .result();

    assertThat(pooled.outcome()).isEqualTo(summed.outcome());
    assertThat(pooled.figure()).isEqualTo(summed.figure());
  }

  @Property
  void the_order_of_the_months_does_not_matter(
      @ForAll @IntRange(max = 100) int january,
      @ForAll @IntRange(max = 100) int february,
      @ForAll @IntRange(max = 100) int march) {
    assertThat(rolling(march, january, february).outcome())
        .isEqualTo(rolling(january, february, march).outcome());
  }

  @Property
  void a_better_month_never_attains_less(
      @ForAll @IntRange(max = 99) int resolved, @ForAll @IntRange(min = 1, max = 50) int more) {
    int better = Math.min(100, resolved + more);
    assertThat(rolling(80, 80, better).attainment().orElseThrow())
        .isGreaterThanOrEqualTo(rolling(80, 80, resolved).attainment().orElseThrow());
  }

  @Property
  void so_many_times_the_contacts_score_the_same(
      @ForAll @IntRange(max = 100) int resolved, @ForAll @IntRange(min = 2, max = 1000) int times) {
    assertThat(january(100 * times, resolved * times)).isEqualTo(january(100, resolved));
  }

  private static Outcome january(int handled, int resolved) {
    return TestMonth.of(JANUARY)
        .under(terms(firstContact(Window.MONTH)))
        .knowing(JANUARY, month(handled, resolved))
        .result()
        .outcome();
  }

  private static ClauseResult rolling(int january, int february, int march) {
    return TestMonth.of(MARCH)
        .under(terms(firstContact(Window.ROLLING_3)))
        .knowing(JANUARY, month(100, january))
        .knowing(FEBRUARY, month(100, february))
        .knowing(MARCH, month(100, march))
        .result();
  }

  private static TestClause firstContact(Window window) {
    return sla("fcr", TestMetrics.FIRST_CONTACT).target("95", "40").over(window);
  }

  private static TestEvidence month(int handled, int resolved) {
    return everyLine(Map.of("contactsHandled", handled, "contactsResolvedFirst", resolved));
  }
}
