package dev.plumbline.scorecard.finalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SituationTest {

  private static final Instant CLOSING = Instant.parse("2021-02-18T00:00:00Z");
  private static final Instant MONTH_END = Instant.parse("2021-02-01T00:00:00Z");
  private static final Instant A_MOMENT_BEFORE_CLOSING = CLOSING.minusNanos(1000);

  @Test
  void nothing_stands_in_the_way_once_the_time_to_object_is_over() {
    assertThat(settled().obstacles(CLOSING)).isEmpty();
  }

  @Test
  void the_time_to_object_is_over_with_its_first_instant_after() {
    assertThat(settled().obstacles(A_MOMENT_BEFORE_CLOSING))
        .containsExactly("The vendor may object until 2021-02-18T00:00:00Z.");
  }

  @Test
  void changes_must_be_known_up_to_the_end_of_the_month() {
    String unread = "The contract's changes up to the end of the month are not known yet.";
    assertThat(known(Optional.empty())).containsExactly(unread);
    assertThat(known(Optional.of(MONTH_END.minusNanos(1000)))).containsExactly(unread);
    assertThat(known(Optional.of(MONTH_END))).isEmpty();
  }

  @Test
  void other_terms_than_those_in_force_must_be_restated() {
    Situation outdated =
        new Situation(CLOSING, MONTH_END, Optional.of(MONTH_END), 1, 2, Optional.empty());
    assertThat(outdated.obstacles(CLOSING))
        .containsExactly(
            "It was worked out under version 1 of the contract, and 2 is in force; restate it.");
  }

  @Test
  void everything_is_told_at_once() {
    Situation worst =
        new Situation(
            CLOSING, MONTH_END, Optional.empty(), 1, 2, Optional.of(YearMonth.of(2020, 11)));
    assertThat(worst.obstacles(A_MOMENT_BEFORE_CLOSING))
        .hasSize(4)
        .last()
        .isEqualTo("2020-11, an earlier month of the contract, is not FINAL.");
  }

  private static Situation settled() {
    return new Situation(CLOSING, MONTH_END, Optional.of(MONTH_END), 1, 1, Optional.empty());
  }

  private static List<String> known(Optional<Instant> at) {
    return new Situation(CLOSING, MONTH_END, at, 1, 1, Optional.empty()).obstacles(CLOSING);
  }
}
