package dev.plumbline.contract.terms;

import dev.plumbline.contract.document.Part;
import dev.plumbline.web.problem.Violation;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Whether a term has its days in order, and renews itself by months exactly where it renews
/// itself.
final class TermChecks {

  private TermChecks() {}

  static Stream<Violation> violations(Part<Term> term) {
    return Stream.of(start(term), end(term), renewal(term)).flatMap(it -> it);
  }

  private static Stream<Violation> start(Part<Term> term) {
    return term.field("start", Term::start).stream()
        .filter(it -> it.value().getDayOfMonth() != 1)
        .map(it -> it.violation("not-first-of-month", "must be the first day of a month"));
  }

  private static Stream<Violation> end(Part<Term> term) {
    LocalDate start = term.value().start();
    return term.field("end", Term::end).stream()
        .filter(it -> start != null && it.value().isBefore(start))
        .map(it -> it.violation("before-start", "must not be before `start`"));
  }

  private static Stream<Violation> renewal(Part<Term> term) {
    Renewal renewal = term.value().renewal();
    if (renewal == null) {
      return Stream.empty();
    }
    boolean given = term.value().renewalMonths() != null;
    return switch (renewal) {
      case AUTOMATIC ->
          given
              ? Stream.empty()
              : Stream.of(
                  term.violation("renewalMonths", "required", "is required with AUTOMATIC"));
      case NONE ->
          given
              ? Stream.of(term.violation("renewalMonths", "no-renewal", "has no meaning with NONE"))
              : Stream.empty();
    };
  }
}
