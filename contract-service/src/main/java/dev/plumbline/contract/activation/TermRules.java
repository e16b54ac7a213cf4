package dev.plumbline.contract.activation;

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
        FIRST_MONTH,
        "A first version takes effect with its term, in " + start);
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
            PAST,
            "An amendment takes effect no earlier than the current month, " + now),
        finding(
            !from.isAfter(last),
            ORDER,
            "An amendment takes effect after the version before it, which did in " + last),
        finding(
            content.term().renewal() == Renewal.NONE && from.isAfter(end),
            AFTER_END,
            "The term ends in %s, before it takes effect".formatted(end)),
        afterTermination(candidate, from),
        finding(
            !content.term().start().equals(start),
            START_MOVED,
            "An amendment cannot move the start of the term, " + start));
  }

  private static Optional<Finding> afterTermination(Candidate candidate, YearMonth from) {
    return candidate
        .terminatedTo()
        .filter(day -> from.isAfter(YearMonth.from(day)))
        .map(
            day ->
                Finding.of(
                    AFTER_TERMINATION,
                    "The contract is terminated to %s, before it takes effect".formatted(day)));
  }

  private static Optional<Finding> notice(Term term) {
    return finding(
        term.end().minusDays(term.noticeDays()).isBefore(term.start()),
        NOTICE,
        "The notice of %d days would have to be given before the term starts"
            .formatted(term.noticeDays()));
  }

  private static Optional<Finding> renewalNotice(Term term) {
    return Optional.ofNullable(term.renewalMonths())
        .filter(
            months ->
                !term.end().plusMonths(months).minusDays(term.noticeDays()).isAfter(term.end()))
        .map(
            months ->
                Finding.of(
                    RENEWAL_NOTICE,
                    "The notice of %d days is longer than a renewal of %d months"
                        .formatted(term.noticeDays(), months)));
  }

  private static Optional<Finding> finding(boolean broken, String rule, String message) {
    return broken ? Optional.of(Finding.of(rule, message)) : Optional.empty();
  }
}
