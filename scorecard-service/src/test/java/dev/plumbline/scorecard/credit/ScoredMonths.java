package dev.plumbline.scorecard.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.credit.Credits.Open;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.scoring.CreditHistory;
import dev.plumbline.scorecard.scoring.CreditHistory.OpenCredit;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.scoring.CreditHistory.PastMoney;
import dev.plumbline.scorecard.scoring.History;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The months of a contract that have been scored, kept in memory.
final class ScoredMonths {

  private final Map<YearMonth, PastMoney> money = new HashMap<>();
  private final Map<String, PastCourse> courses = new HashMap<>();
  private final List<OpenCredit> credits = new ArrayList<>();
  private final List<Returned> returned = new ArrayList<>();

  void add(YearMonth month, Credits scored) {
    courses.putAll(scored.courses());
    returned.addAll(scored.returned());
    switch (scored.settlement()) {
      case Open() -> {}
      case Settled(var settled, _) -> {
        money.put(
            month, new PastMoney(settled.fee(), settled.atRisk(), settled.cap(), settled.total()));
        settled
            .items()
            .forEach(
                it -> {
                  PastCourse course = Objects.requireNonNull(courses.get(it.clause()));
                  credits.add(new OpenCredit(month, it.clause(), course.origin(), it.amount()));
                });
      }
    }
  }

  /// What the next month has to know of them.
  History before(YearMonth period) {
    Map<YearMonth, PastMoney> recent = new HashMap<>(money);
    recent.keySet().removeIf(month -> month.isBefore(period.minusMonths(3)));
    return new History(
        List.of(),
        new CreditHistory(recent, courses, credits.stream().filter(it -> isOpen(it)).toList()));
  }

  private boolean isOpen(OpenCredit credit) {
    return credit.amount().amount().signum() > 0
        && returned.stream()
            .noneMatch(
                it -> it.month().equals(credit.month()) && it.creditedAs().equals(credit.clause()));
  }

  void assertThatNothingIsReturnedTwice() {
    assertThat(new HashSet<>(returned)).hasSameSizeAs(returned);
    Map<String, Money> paid = new HashMap<>();
    credits.forEach(it -> paid.put(it.month() + it.clause(), it.amount()));
    assertThat(returned)
        .allSatisfy(
            it -> assertThat(it.amount()).isEqualTo(paid.get(it.month() + it.creditedAs())));
  }
}
