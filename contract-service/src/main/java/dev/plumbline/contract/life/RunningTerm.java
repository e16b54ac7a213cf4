package dev.plumbline.contract.life;

import dev.plumbline.contract.terms.Renewal;
import dev.plumbline.contract.terms.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/// The present term of an active contract.
///
/// @param term what was agreed
/// @param lastDay of the present term, which may be one of many renewals
/// @param terminatedTo the last day of a contract that was terminated
public record RunningTerm(Term term, LocalDate lastDay, Optional<LocalDate> terminatedTo) {

  /// The one that runs on a day: the first that ends no earlier, where the term renews itself.
  public static RunningTerm on(Term term, LocalDate day, Optional<LocalDate> terminatedTo) {
    return new RunningTerm(term, endFrom(term, day), terminatedTo);
  }

  /// The contract's end, as far as is known.
  public ContractEnd end() {
    return terminatedTo
        .filter(day -> term.renewal() == Renewal.AUTOMATIC || !day.isAfter(lastDay))
        .map(day -> new ContractEnd(day, Renewal.NONE))
        .orElse(new ContractEnd(lastDay, term.renewal()));
  }

  /// The last day on which notice can be given for the end of the present term.
  public LocalDate noticeDate() {
    return lastDay.minusDays(term.noticeDays());
  }

  /// What has happened by a day, if the next thing has; another may follow.
  public Optional<Lapse> lapse(LocalDate today) {
    LocalDate over = nextEnd();
    if (!today.isAfter(over)) {
      return Optional.empty();
    }
    return Optional.of(isTerminatedTo(over) ? new Lapse.Terminated(over) : endOfTerm());
  }

  private Lapse endOfTerm() {
    return switch (term.renewal()) {
      case AUTOMATIC -> new Lapse.Renewed(endFrom(term, lastDay.plusDays(1)));
      case NONE -> new Lapse.Expired(lastDay);
    };
  }

  /// When the next thing happens: the day after the last one begins where the contract is at home.
  public Instant nextChange(ZoneId timeZone) {
    return nextEnd().plusDays(1).atStartOfDay(timeZone).toInstant();
  }

  private LocalDate nextEnd() {
    return terminatedTo.filter(day -> !day.isAfter(lastDay)).orElse(lastDay);
  }

  private boolean isTerminatedTo(LocalDate day) {
    return terminatedTo.filter(day::equals).isPresent();
  }

  public RunningTerm renewedTo(LocalDate renewed) {
    return new RunningTerm(term, renewed, terminatedTo);
  }

  /// With every renewal that is due by a day.
  public RunningTerm by(LocalDate today) {
    return lapse(today)
        .map(
            lapse ->
                switch (lapse) {
                  case Lapse.Renewed(LocalDate renewed) -> renewedTo(renewed).by(today);
                  case Lapse.Expired _, Lapse.Terminated _ -> this;
                })
        .orElse(this);
  }

  /// Renewals are counted from the end that was agreed, so that a term that ends with its month
  /// always does, and one that ends on the 30th does again after a February.
  private static LocalDate endFrom(Term term, LocalDate day) {
    if (term.renewal() == Renewal.NONE) {
      return term.end();
    }
    int months = Objects.requireNonNull(term.renewalMonths());
    LocalDate end = term.end();
    for (int renewals = 1; end.isBefore(day); renewals++) {
      end = later(term.end(), (long) renewals * months);
    }
    return end;
  }

  private static LocalDate later(LocalDate end, long months) {
    YearMonth month = YearMonth.from(end).plusMonths(months);
    return end.equals(YearMonth.from(end).atEndOfMonth())
        ? month.atEndOfMonth()
        : end.plusMonths(months);
  }
}
