package dev.plumbline.scorecard.run.schedule;

import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.run.RunService;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.TermsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Starts the runs that nobody has to ask for: a contract's month is scored once its last day to
/// report has passed, in the contract's own time zone.
@ApplicationScoped
class DueRuns {

  /// As far as the schedule looks back for what it missed, and for months that became due late.
  /// What is older, such as the past of a contract that began before it was known here, is asked
  /// for.
  private static final int MONTHS_BACK = 6;

  private final TermsService terms;
  private final RunService runs;
  private final ScheduledMonths scheduled;
  private final Clock clock;

  DueRuns(TermsService terms, RunService runs, ScheduledMonths scheduled, Clock clock) {
    this.terms = terms;
    this.runs = runs;
    this.scheduled = scheduled;
    this.clock = clock;
  }

  /// The months that may have become due, the oldest first: a month builds upon those before it.
  Stream<YearMonth> months() {
    YearMonth present = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
    return IntStream.rangeClosed(0, MONTHS_BACK)
        .mapToObj(i -> present.minusMonths(MONTHS_BACK - i));
  }

  /// Starts one run of the contracts whose month has become due, unless there are none.
  @Transactional
  public void start(YearMonth period) {
    Set<UUID> seen = scheduled.of(period);
    List<KnownContract> open =
        terms.inTerm(period).stream().filter(it -> !seen.contains(it.contractId())).toList();
    Map<UUID, ReportingCalendar> calendars =
        terms.calendars(open.stream().map(KnownContract::contractId).toList(), period);
    Instant now = clock.instant();
    List<KnownContract> due =
        open.stream()
            .filter(
                it ->
                    Optional.ofNullable(calendars.get(it.contractId()))
                        .filter(calendar -> calendar.isPast(period, now))
                        .isPresent())
            .toList();
    List<UUID> taken = scheduled.take(due, period, now);
    if (!taken.isEmpty()) {
      runs.start(period, Optional.of(taken));
    }
  }
}
