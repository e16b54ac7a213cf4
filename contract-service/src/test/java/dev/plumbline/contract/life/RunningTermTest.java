package dev.plumbline.contract.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.terms.Renewal;
import dev.plumbline.contract.terms.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTermTest {

  private static final LocalDate START = LocalDate.parse("2024-01-01");

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 12, 2024-12-31, 2024-12-31",
    "2024-12-31, 12, 2025-01-01, 2025-12-31",
    "2024-12-31, 12, 2031-06-15, 2031-12-31",
    "2024-01-31, 1, 2024-02-01, 2024-02-29",
    "2024-01-31, 1, 2024-03-01, 2024-03-31",
    "2024-02-29, 12, 2024-03-01, 2025-02-28",
    "2023-02-28, 12, 2023-03-01, 2024-02-29",
    "2024-01-30, 1, 2024-02-01, 2024-02-29",
    "2024-01-30, 1, 2024-03-01, 2024-03-30",
  })
  void aTermThatRenewsItselfEndsWhereItsMonthsEnd(
      LocalDate end, int months, LocalDate day, LocalDate expected) {
    assertThat(RunningTerm.on(automatic(end, months), day, Optional.empty()).lastDay())
        .isEqualTo(expected);
  }

  @Test
  void aTermThatDoesNotRenewItselfEndsOnceWheneverOneLooks() {
    RunningTerm running = running(none("2024-12-31"), "2024-12-31");

    assertThat(RunningTerm.on(running.term(), day("2030-01-01"), Optional.empty()))
        .isEqualTo(running);
    assertThat(running.lapse(day("2024-12-31"))).isEmpty();
    assertThat(running.lapse(day("2025-01-01"))).contains(new Lapse.Expired(day("2024-12-31")));
    assertThat(running.end()).isEqualTo(new ContractEnd(day("2024-12-31"), Renewal.NONE));
  }

  @Test
  void aTermThatRenewsItselfGoesOnTheDayAfterItsLast() {
    RunningTerm running = running(automatic(day("2024-12-31"), 6), "2024-12-31");

    assertThat(running.lapse(day("2024-12-31"))).isEmpty();
    assertThat(running.lapse(day("2025-01-01"))).contains(new Lapse.Renewed(day("2025-06-30")));
    assertThat(running.end()).isEqualTo(new ContractEnd(day("2024-12-31"), Renewal.AUTOMATIC));
  }

  @Test
  void aTerminationWithinTheTermEndsTheContractBeforeIt() {
    for (Term term : List.of(none("2024-12-31"), automatic(day("2024-12-31"), 12))) {
      RunningTerm running = terminated(term, "2024-12-31", "2024-06-15");

      assertThat(running.lapse(day("2024-06-15"))).isEmpty();
      assertThat(running.lapse(day("2024-06-16")))
          .contains(new Lapse.Terminated(day("2024-06-15")));
      assertThat(running.end()).isEqualTo(new ContractEnd(day("2024-06-15"), Renewal.NONE));
    }
  }

  @Test
  void aTerminationToTheLastDayOfTheTermIsNoRenewal() {
    assertThat(
            terminated(automatic(day("2024-12-31"), 12), "2024-12-31", "2024-12-31")
                .lapse(day("2025-01-01")))
        .contains(new Lapse.Terminated(day("2024-12-31")));
  }

  @Test
  void aTerminationBeyondTheTermLetsItBeRenewedFirst() {
    RunningTerm running = terminated(automatic(day("2024-12-31"), 12), "2024-12-31", "2025-02-10");

    assertThat(running.end()).isEqualTo(new ContractEnd(day("2025-02-10"), Renewal.NONE));
    assertThat(lapses(running, day("2026-01-01")))
        .containsExactly(
            new Lapse.Renewed(day("2025-12-31")), new Lapse.Terminated(day("2025-02-10")));
  }

  @Test
  void aTerminationThatAnAmendmentOvertookChangesNothing() {
    RunningTerm running = terminated(none("2024-03-31"), "2024-03-31", "2024-06-15");

    assertThat(running.end()).isEqualTo(new ContractEnd(day("2024-03-31"), Renewal.NONE));
    assertThat(running.lapse(day("2024-07-01"))).contains(new Lapse.Expired(day("2024-03-31")));
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, 2025-01-01T00:00:00Z",
    "Europe/Warsaw, 2024-12-31T23:00:00Z",
    "Asia/Manila, 2024-12-31T16:00:00Z",
    "America/New_York, 2025-01-01T05:00:00Z",
  })
  void aDayIsOverWhereTheContractIsAtHome(ZoneId zone, Instant expected) {
    assertThat(running(none("2024-12-31"), "2024-12-31").nextChange(zone)).isEqualTo(expected);
  }

  /// However long nobody looked, the same happens as if somebody had looked every day.
  @Property(tries = 200)
  void lookingLateIsLookingEveryDay(
      @ForAll @IntRange(min = 0, max = 800) int length,
      @ForAll @IntRange(min = 1, max = 24) int months,
      @ForAll @IntRange(min = 0, max = 3000) int late,
      @ForAll @IntRange(min = -1, max = 2500) int terminatedAfter) {
    Optional<LocalDate> terminatedTo =
        Optional.of(terminatedAfter).filter(days -> days >= 0).map(START::plusDays);
    Term term = automatic(START.plusDays(length), months);
    RunningTerm first = new RunningTerm(term, term.end(), terminatedTo);
    LocalDate today = START.plusDays(late);

    List<Lapse> daily = new ArrayList<>();
    RunningTerm running = first;
    for (LocalDate day = START; !day.isAfter(today); day = day.plusDays(1)) {
      List<Lapse> news = lapses(running, day);
      daily.addAll(news);
      running = running.by(day);
      if (!news.isEmpty() && !(news.getLast() instanceof Lapse.Renewed)) {
        break;
      }
    }

    assertThat(lapses(first, today)).isEqualTo(daily);
    assertThat(first.by(today)).isEqualTo(running);
  }

  /// Terms follow one another without a gap, and the present one holds today.
  @Property(tries = 200)
  void aRenewedTermHoldsToday(
      @ForAll @IntRange(min = 0, max = 800) int length,
      @ForAll @IntRange(min = 1, max = 24) int months,
      @ForAll @IntRange(min = 0, max = 9000) int late) {
    Term term = automatic(START.plusDays(length), months);
    LocalDate today = START.plusDays(late);

    LocalDate last = RunningTerm.on(term, today, Optional.empty()).lastDay();

    assertThat(last).isAfterOrEqualTo(today).isAfterOrEqualTo(term.end());
    assertThat(last.minusMonths(months)).isBefore(max(today, term.end().plusDays(4)));
    assertThat(new RunningTerm(term, term.end(), Optional.empty()).by(today).lastDay())
        .isEqualTo(last);
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /// What has happened by a day, one after the other.
  private static List<Lapse> lapses(RunningTerm running, LocalDate today) {
    List<Lapse> happened = new ArrayList<>();
    Optional<Lapse> next = running.lapse(today);
    RunningTerm present = running;
    while (next.isPresent()) {
      happened.add(next.get());
      if (!(next.get() instanceof Lapse.Renewed(LocalDate renewed))) {
        return happened;
      }
      present = present.renewedTo(renewed);
      next = present.lapse(today);
    }
    return happened;
  }

  private static RunningTerm running(Term term, String lastDay) {
    return new RunningTerm(term, day(lastDay), Optional.empty());
  }

  private static RunningTerm terminated(Term term, String lastDay, String terminatedTo) {
    return new RunningTerm(term, day(lastDay), Optional.of(day(terminatedTo)));
  }

  private static Term none(String end) {
    return new Term(START, day(end), 30, Renewal.NONE, null);
  }

  private static Term automatic(LocalDate end, int months) {
    return new Term(START, end, 30, Renewal.AUTOMATIC, months);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
