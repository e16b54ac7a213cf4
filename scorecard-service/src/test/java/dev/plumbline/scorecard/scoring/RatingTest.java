package dev.plumbline.scorecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

  @ParameterizedTest
  @CsvSource({
    "100, LEADING",
    "90, LEADING",
    "89.99999999995, LEADING",
    "89.9999999999, ON_TRACK",
    "75, ON_TRACK",
    "74.9, WATCH",
    "60, WATCH",
    "59.99, AT_RISK",
    "0, AT_RISK",
    ", UNRATED"
  })
  void bands_are_half_open_on_the_score_rounded_to_10_decimals(
      @Nullable BigDecimal score, Standing standing) {
    assertThat(TestMonth.BANDS.of(score)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "95, 95, LEADING,  LEADING",
    "95, 80, LEADING,  LEADING",
    "95, 70, LEADING,  ON_TRACK",
    "95, 50, LEADING,  WATCH",
    "80, 50, ON_TRACK, WATCH",
    "80, 70, ON_TRACK, ON_TRACK",
    "70, 50, WATCH,    WATCH",
    "50, 95, AT_RISK,  AT_RISK",
    "95, ,   LEADING,  ON_TRACK",
    "80, ,   ON_TRACK, ON_TRACK",
    "70, ,   WATCH,    WATCH",
    ",   ,   UNRATED,  UNRATED"
  })
  void stands_at_most_one_step_above_customer_experience_and_behaviour(
      @Nullable BigDecimal overall,
      @Nullable BigDecimal experience,
      Standing beforeCap,
      Standing standing) {
    Rating rating =
        Rating.of(new Scores(Map.of(), experience, overall), experience, TestMonth.BANDS);
    assertThat(rating).isEqualTo(new Rating(standing, beforeCap));
    assertThat(rating.isCapped()).isEqualTo(standing != beforeCap);
  }

  @Test
  void a_better_standing_does_not_begin_at_a_lower_score() {
    assertThatThrownBy(() -> new StandingBands(BigDecimal.TWO, BigDecimal.TEN, BigDecimal.ONE))
        .hasMessage("a better standing does not begin at a lower score");
  }
}
