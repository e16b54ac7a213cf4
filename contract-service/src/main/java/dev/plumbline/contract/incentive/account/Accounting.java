package dev.plumbline.contract.incentive.account;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.contract.clause.Window;
import dev.plumbline.contract.incentive.account.Account.MonthAccount;
import dev.plumbline.contract.incentive.account.Judging.Judged;
import dev.plumbline.kernel.credit.Charge;
import dev.plumbline.kernel.credit.Course;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Works out what months of a deal pay and cost, one after the other: a second default in a row may
/// cost twice, the fourth miss is a default, a quarter takes its months together, and months met in
/// a row may return what was paid.
public final class Accounting {

  private final Deal deal;
  private final BigDecimal costPerHour;
  private final Judging judging;

  /// @param costPerHour what a paid hour costs the vendor
  public Accounting(Deal deal, BigDecimal costPerHour) {
    this.deal = deal;
    this.costPerHour = costPerHour;
    this.judging = new Judging(deal);
  }

  public Account of(List<Month> months) {
    Map<String, Course> courses = new HashMap<>();
    OpenCredits open = new OpenCredits();
    List<MonthAccount> accounts = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      List<MonthAccount> quarter = accounts.subList(judging.firstOfQuarter(i), i);
      List<Charge> charges = new ArrayList<>();
      Map<String, Money> returned = new TreeMap<>();
      for (DealClause clause : deal.clauses()) {
        Scored scored = judging.score(clause, months, i);
        Course before = courses.getOrDefault(clause.code(), Course.NEW);
        Course after = scored.after(before, judging.month(i));
        courses.put(clause.code(), after);
        if (!scored.isLeftOut() && after.afterDefault()) {
          charges.add(charge(clause, scored.counts() && before.afterDefault(), quarter));
        }
        if (!scored.isLeftOut() && isEarned(clause, after)) {
          open.take(clause.code(), after.chronic())
              .ifPresent(amount -> returned.put(clause.code(), amount));
        }
      }
      Judged report = judging.report(months.get(i));
      MonthCredits credits =
          MonthCredits.of(deal.atRisk(), report.fee(), charges, unusedCaps(quarter));
      open.add(judging.month(i), credits.items());
      accounts.add(
          new MonthAccount(
              months.get(i).reported(),
              report.fee(),
              report.items(),
              Money.rounded(months.get(i).paidHours().multiply(costPerHour), deal.currency()),
              credits,
              returned,
              charges.stream().map(Charge::clause).collect(toSet())));
    }
    return new Account(accounts);
  }

  private Charge charge(DealClause clause, boolean again, List<MonthAccount> quarter) {
    return clause.charge(
        again,
        clause.window() == Window.QUARTER ? sum(quarter, month -> month.credits().atRisk()) : null);
  }

  private static boolean isEarned(DealClause clause, Course course) {
    return clause.earnBackMonths() != null && course.metRun() >= clause.earnBackMonths();
  }

  private Money unusedCaps(List<MonthAccount> quarter) {
    return sum(quarter, month -> month.credits().cap().minus(month.credits().total()));
  }

  private Money sum(List<MonthAccount> months, Function<MonthAccount, Money> amount) {
    return months.stream().map(amount).reduce(Money.zero(deal.currency()), Money::plus);
  }
}
