package dev.plumbline.contract.life;

import dev.plumbline.contract.terms.Renewal;
import dev.plumbline.web.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a contract can end on the day that a notice names. Notice can be given to any day, not
/// to the end of a term alone; what is given late ends a renewed term.
public final class NoticeRules {

  private NoticeRules() {}

  /// Everything that is wrong with the notice, pointing at its fields.
  ///
  /// @param today in the contract's time zone
  public static List<Violation> violations(Notice notice, RunningTerm running, LocalDate today) {
    LocalDate ends = notice.endsOn();
    LocalDate earliest = earliest(notice, running);
    return Stream.of(
            violation(
                notice.givenOn().isAfter(today),
                "/givenOn",
                "in-future",
                "must not be after today, " + today),
            violation(ends.isBefore(today), "/endsOn", "in-past", "must not be before " + today),
            violation(
                ends.isBefore(notice.givenOn()),
                "/endsOn",
                "before-notice",
                "must not be before `givenOn`"),
            violation(
                ends.isBefore(earliest) && !ends.isBefore(notice.givenOn()),
                "/endsOn",
                "notice-too-short",
                "The notice is %d days: the contract can end on %s at the earliest"
                    .formatted(running.term().noticeDays(), earliest)),
            violation(
                running.term().renewal() == Renewal.NONE && ends.isAfter(running.lastDay()),
                "/endsOn",
                "after-term",
                "The contract ends by itself on " + running.lastDay()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static LocalDate earliest(Notice notice, RunningTerm running) {
    return switch (notice.kind()) {
      case NOTICE -> notice.givenOn().plusDays(running.term().noticeDays());
      case FOR_CAUSE, MUTUAL -> notice.givenOn();
    };
  }

  private static Optional<Violation> violation(
      boolean broken, String pointer, String code, String message) {
    return broken ? Optional.of(Violation.at(pointer, code, message)) : Optional.empty();
  }
}
