package dev.plumbline.contract.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.terms.Renewal;
import dev.plumbline.contract.terms.Term;
import dev.plumbline.web.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The term runs until the end of 2026, notice is 90 days, and today is 1 June 2026.
class NoticeRulesTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

  @ParameterizedTest
  @CsvSource({
    "NOTICE, NONE, 2026-06-01, 2026-08-30,",
    "NOTICE, NONE, 2026-06-01, 2026-08-29, notice-too-short",
    "NOTICE, NONE, 2026-03-03, 2026-06-01,",
    "NOTICE, NONE, 2026-06-01, 2026-12-31,",
    "NOTICE, NONE, 2026-06-01, 2027-01-01, after-term",
    "NOTICE, AUTOMATIC, 2026-06-01, 2027-01-01,",
    "NOTICE, NONE, 2026-06-02, 2026-12-01, in-future",
    "NOTICE, NONE, 2026-01-01, 2026-05-31, in-past",
    "FOR_CAUSE, NONE, 2026-06-01, 2026-06-01,",
    "FOR_CAUSE, NONE, 2026-05-01, 2026-05-31, in-past",
    "FOR_CAUSE, NONE, 2026-06-01, 2027-01-01, after-term",
    "FOR_CAUSE, AUTOMATIC, 2026-06-01, 2027-01-01,",
    "MUTUAL, NONE, 2026-06-01, 2026-06-02,",
    "MUTUAL, NONE, 2026-06-02, 2026-06-03, in-future",
  })
  void aContractEndsOnlyWhereItCan(
      TerminationKind kind,
      Renewal renewal,
      LocalDate givenOn,
      LocalDate endsOn,
      @Nullable String code) {
    assertThat(violations(new Notice(kind, givenOn, endsOn), renewal))
        .extracting(Violation::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void everythingIsSaidAtOnce() {
    Notice notice =
        new Notice(
            TerminationKind.NOTICE, LocalDate.parse("2026-06-02"), LocalDate.parse("2026-05-31"));
    assertThat(violations(notice, Renewal.NONE))
        .extracting(it -> it.code() + " " + it.pointer())
        .containsExactly("in-future /givenOn", "in-past /endsOn", "before-notice /endsOn");
  }

  @Test
  void tooShortANoticeNamesTheEarliestDay() {
    assertThat(violations(new Notice(TerminationKind.NOTICE, TODAY, TODAY), Renewal.NONE))
        .extracting(Violation::message)
        .containsExactly(
            "The notice is 90 days: the contract can end on 2026-08-30 at the earliest");
  }

  private static List<Violation> violations(Notice notice, Renewal renewal) {
    LocalDate end = LocalDate.parse("2026-12-31");
    Term term =
        new Term(
            LocalDate.parse("2026-01-01"),
            end,
            90,
            renewal,
            renewal == Renewal.AUTOMATIC ? Integer.valueOf(12) : null);
    return NoticeRules.violations(notice, new RunningTerm(term, end, Optional.empty()), TODAY);
  }
}
