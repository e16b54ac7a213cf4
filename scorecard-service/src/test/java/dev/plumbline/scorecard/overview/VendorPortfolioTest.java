package dev.plumbline.scorecard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.overview.VendorPortfolio.Range;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scoring.Standing;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A vendor's contracts beside each other.
class VendorPortfolioTest {

  private static final UUID VENDOR = UUID.randomUUID();

  private final VendorPortfolio portfolio =
      new VendorPortfolio(
          VENDOR,
          List.of(
              point("C", Map.of(), Standing.UNRATED, money("10", "JPY")),
              point("B", Map.of(Family.BEHAVIOUR, dec("30")), Standing.WATCH, money("0.10", "EUR")),
              point(
                  "A",
                  Map.of(Family.BEHAVIOUR, dec("70.5"), Family.COST, dec("0")),
                  Standing.WATCH,
                  money("0.20", "EUR")),
              point("D", Map.of(), Standing.UNRATED, null)),
          List.of());

  @Test
  void scores_are_shown_from_the_lowest_to_the_highest_and_never_averaged() {
    assertThat(portfolio.families())
        .containsExactly(
            new Range(Family.BEHAVIOUR, dec("30"), dec("70.5"), 2),
            new Range(Family.COST, dec("0"), dec("0"), 1));
  }

  @Test
  void standings_are_counted() {
    assertThat(portfolio.standings()).isEqualTo(Map.of(Standing.WATCH, 2L, Standing.UNRATED, 2L));
  }

  @Test
  void credits_of_two_currencies_are_two_sums_and_an_unknown_one_is_not_nothing() {
    assertThat(portfolio.credits()).containsExactly(money("0.30", "EUR"), money("10", "JPY"));
    assertThat(portfolio.creditsOpen()).isOne();
  }

  @Test
  void contracts_stand_in_the_order_of_their_references() {
    assertThat(portfolio.scorecards())
        .extracting(ScorecardPoint::contractReference)
        .containsExactly("A", "B", "C", "D");
  }

  private static ScorecardPoint point(
      String reference,
      Map<Family, BigDecimal> families,
      Standing standing,
      @Nullable Money credits) {
    return new ScorecardPoint(
        VENDOR,
        UUID.randomUUID(),
        reference,
        UUID.randomUUID(),
        YearMonth.of(2021, 1),
        1,
        Life.PROVISIONAL,
        families,
        Optional.empty(),
        Optional.empty(),
        standing,
        false,
        Optional.ofNullable(credits));
  }

  private static Money money(String amount, String currency) {
    return new Money(dec(amount), Currency.getInstance(currency));
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}
