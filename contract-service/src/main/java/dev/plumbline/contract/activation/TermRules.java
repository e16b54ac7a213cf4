package dev.plumbline.contract.activation;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.terms.Renewal;
import dev.plumbline.contract.terms.Term;
import dev.plumbline.contract.terms.VersionContent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A version takes effect at the right time, and its notice fits its term. A first version
/// may start in the past, and its term may even have ended; an amendment changes no month
/// that is over.
final class TermRules {

  static final String FIRST_MONTH = "first-version-month";
  static final String PAST = "amendment-in-past";
  static final String ORDER = "amendment-order";
  static final String AFTER_END = "amendment-after-end";
  static final String AFTER_TERMINATION = "amendment-after-termination";
  static final String START_MOVED = "term-start-moved";
  static final String NOTICE = "notice-longer-than-term";
  static final String RENEWAL_NOTICE = "notice-longer-than-renewal";

  private static final String FROM = "/effectiveFrom";

  private TermRules() {}

  static Stream<Finding> findings(Candidate candidate) {
    VersionContent content = candidate.content().content();
    List<VersionContent> earlier = candidate.earlier();
    Stream<Optional<Finding>> timing =
        earlier.isEmpty() ? Stream.of(firstMonth(content)) : amendment(candidate, content, earlier);
    return Stream.concat(timing, Stream.of(notice(content.term()), renewalNotice(content.term())))
        .flatMap(Optional::stream);
  }

  private static Optional<Finding> firstMonth(VersionContent content) {
    YearMonth start = YearMonth.from(content.term().start());
    return finding(
        !content.effectiveFrom().equals(start),
        Finding.of(
                FIRST_MONTH,
                FROM,
                "A first version takes effect with its term, in " + start,
                "Let it take effect in " + start)
            .measured(content.effectiveFrom().toString(), start.toString()));
  }

  private static Stream<Optional<Finding>> amendment(
      Candidate candidate, VersionContent content, List<VersionContent> earlier) {
    YearMonth now = YearMonth.from(candidate.today());
    YearMonth from = content.effectiveFrom();
    YearMonth last = earlier.getLast().effectiveFrom();
    YearMonth end = YearMonth.from(content.term().end());
    LocalDate start = earlier.getFirst().term().start();
    return Stream.of(
        finding(
            from.isBefore(now),
            Finding.of(
                    PAST,
                    FROM,
                    "An amendment takes effect no earlier than the current month, " + now,
                    "Let it take effect in %s or later".formatted(now))
                .measured(from.toString(), now.toString())),
        finding(
            !from.isAfter(last),
            Finding.of(
                    ORDER,
                    FROM,
                    "An amendment takes effect after the version before it, which did in " + last,
                    "Let it take effect in %s or later".formatted(last.plusMonths(1)))
                .measured(from.toString(), last.plusMonths(1).toString())),
        finding(
            content.term().renewal() == Renewal.NONE && from.isAfter(end),
            Finding.of(
                    AFTER_END,
                    FROM,
                    "The term ends in %s, before it takes effect".formatted(end),
                    "Let it take effect in %s or earlier, or prolong the term".formatted(end))
                .measured(from.toString(), end.toString())),
        afterTermination(candidate, from),
        finding(
            !content.term().start().equals(start),
            Finding.of(
                    START_MOVED,
                    "/term/start",
                    "An amendment cannot move the start of the term, " + start,
                    "Let the term start on " + start)
                .measured(content.term().start().toString(), start.toString())));
  }

  private static Optional<Finding> afterTermination(Candidate candidate, YearMonth from) {
    return candidate
        .terminatedTo()
        .filter(day -> from.isAfter(YearMonth.from(day)))
        .map(
            day ->
                Finding.of(
                        AFTER_TERMINATION,
                        FROM,
                        "The contract is terminated to %s, before it takes effect".formatted(day),
                        "Let it take effect in %s or earlier, or withdraw the termination"
                            .formatted(YearMonth.from(day)))
                    .measured(from.toString(), YearMonth.from(day).toString()));
  }

  private static Optional<Finding> notice(Term term) {
    return finding(
        term.end().minusDays(term.noticeDays()).isBefore(term.start()),
        notice(
            NOTICE,
            term,
            "The notice of %d days would have to be given before the term starts"
                .formatted(term.noticeDays()),
            DAYS.between(term.start(), term.end())));
  }

  private static Optional<Finding> renewalNotice(Term term) {
    return Optional.ofNullable(term.renewalMonths())
        .map(months -> DAYS.between(term.end(), term.end().plusMonths(months)))
        .filter(days -> term.noticeDays() >= days)
        .map(
            days ->
                notice(
                    RENEWAL_NOTICE,
                    term,
                    "The notice of %d days is longer than a renewal of %d months"
                        .formatted(term.noticeDays(), term.renewalMonths()),
                    days - 1));
  }

  private static Finding notice(String rule, Term term, String message, long mostDays) {
    return Finding.of(
            rule,
            "/term/noticeDays",
            message,
            "Shorten the notice to at most %d days".formatted(mostDays))
        .measured(term.noticeDays() + " days", mostDays + " days");
  }

  private static Optional<Finding> finding(boolean broken, Finding finding) {
    return broken ? Optional.of(finding) : Optional.empty();
  }
}
