package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clause of three rolling months, expected 90, minimum 89, that escalates and after which 360.00
/// is due.
class RollingTest {

  /// Past months as in [TestPast]; a month's outcome and own value; whether the default escalates
  /// and counts, and what it costs.
  @ParameterizedTest
  @CsvSource({
    "M,   X, 88.99, true,  360.00",
    "M,   X, 89,    false, 360.00",
    "X,   X, 88.99, true,  720.00",
    "X,   X, 89,    false, 360.00",
    "x,   X, 88.99, true,  720.00",
    "X,   X, ,      false, 360.00",
    "X,   N, ,      true,  720.00",
    "X,   N, 95,    true,  720.00",
    "EEE, E, 89.99, true,  360.00",
    "EEE, E, 90,    false, 360.00",
    "EEE, U, 88,    true,  360.00",
    "EEE, U, 91,    false, 360.00",
  })
  void a_default_by_three_months_escalates_and_counts_only_if_the_month_itself_is_bad(
      String past, char outcome, @Nullable String own, boolean counts, BigDecimal credit) {
    Credits credits = credits(Window.ROLLING_3, past, outcome, own);
    assertThat(requireNonNull(credits.defaults().get("a")).counts()).isEqualTo(counts);
    assertThat(requireNonNull(credits.courses().get("a")).course().chronic().defaults())
        .last()
        .satisfies(it -> assertThat(it.equals(JANUARY)).isEqualTo(counts));
    assertThat(item(credits).uncapped().amount()).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource({"MONTH", "QUARTER"})
  void other_windows_have_no_month_of_their_own_to_look_at(Window window) {
    assertThat(item(credits(window, "X", 'X', "95")).doubled()).isTrue();
  }

  private static Credits credits(Window window, String past, char outcome, @Nullable String own) {
    Clause.Stake stake = new Clause.Stake(new BigDecimal("30"), true, null);
    var clause = sla("a", TestMetrics.FIRST_CONTACT).target("90", "89").over(window);
    var inputs =
        nothing()
            .inputs(
                JANUARY,
                terms(clause.escalating(stake.allocationPercent().toPlainString())).build(),
                TestPast.before(JANUARY).months("a", "X" + "M".repeat(3) + past).history(),
                Instant.EPOCH);
    return TestOutcomes.of(inputs).with("a", outcome, own, List.of(JANUARY)).credits();
  }

  private static Credit item(Credits credits) {
    return ((Settled) credits.settlement()).month().items().getFirst();
  }
}
