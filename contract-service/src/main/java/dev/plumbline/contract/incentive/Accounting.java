package dev.plumbline.contract.incentive;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.contract.incentive.Account.MonthAccount;
import dev.plumbline.contract.incentive.DealClause.Outcome;
import dev.plumbline.kernel.credit.Charge;
import dev.plumbline.kernel.credit.Course;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Works out what months of a deal pay and cost, one after the other: a second default in a row may
/// cost twice, and the fourth miss is a default.
final class Accounting {

  private static final String INVOICED = "invoicedAmount";

  /// A report under the price and the clauses.
  private record Judged(Money fee, List<Fee.Item> items, Map<String, Outcome> outcomes) {}

  private final Deal deal;
  private final BigDecimal costPerHour;
  private final boolean invoicesAreJudged;

  /// Cases share their months' reports, and to judge one is most of the work.
  private final IdentityHashMap<Measures, Judged> judged = new IdentityHashMap<>();

  /// @param costPerHour what a paid hour costs the vendor
  Accounting(Deal deal, BigDecimal costPerHour) {
    this.deal = deal;
    this.costPerHour = costPerHour;
    this.invoicesAreJudged =
        deal.clauses().stream().anyMatch(it -> it.measures().contains(INVOICED));
  }

  Account of(List<Month> months) {
    Map<String, Course> courses = new HashMap<>();
    List<MonthAccount> accounts = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      Judged report = judge(month);
      List<Charge> charges = new ArrayList<>();
      for (DealClause clause : deal.clauses()) {
        Outcome outcome =
            month.breached().contains(clause.code())
                ? Outcome.BELOW_MINIMUM
                : report.outcomes().getOrDefault(clause.code(), Outcome.NOT_JUDGED);
        Course before = courses.getOrDefault(clause.code(), Course.NEW);
        Course after = after(before, outcome, deal.firstMonth().plusMonths(i));
        if (outcome != Outcome.NOT_JUDGED && after.afterDefault()) {
          charges.add(clause.charge(before.afterDefault()));
        }
        courses.put(clause.code(), after);
      }
      accounts.add(
          new MonthAccount(
              month.reported(),
              report.fee(),
              report.items(),
              Money.rounded(month.paidHours().multiply(costPerHour), deal.currency()),
              MonthCredits.of(deal.atRisk(), report.fee(), charges, Money.zero(deal.currency())),
              charges.stream().map(Charge::clause).collect(toSet())));
    }
    return new Account(accounts);
  }

  /// Where another fee stands in, nothing is reported that could be judged.
  private Judged judge(Month month) {
    return month.standIn() == null
        ? judged.computeIfAbsent(month.reported(), this::judge)
        : new Judged(month.standIn(), List.of(), Map.of());
  }

  private Judged judge(Measures reported) {
    Fee fee = Fee.of(deal.pricing(), reported, deal.currency()).orElseThrow();
    Money total = fee.total();
    Measures invoiced = invoicesAreJudged ? invoiced(reported, total) : reported;
    Map<String, Outcome> outcomes = new HashMap<>();
    deal.clauses().forEach(it -> outcomes.put(it.code(), it.judge(invoiced)));
    return new Judged(total, fee.items(), outcomes);
  }

  /// The vendor invoices what the price gives.
  private static Measures invoiced(Measures reported, Money fee) {
    NavigableMap<String, BigDecimal> values = new TreeMap<>(reported.values());
    values.put(INVOICED, fee.amount());
    return new Measures(values);
  }

  private static Course after(Course before, Outcome outcome, YearMonth month) {
    return switch (outcome) {
      case BELOW_MINIMUM, NOT_REPORTED -> before.inDefault(month, true);
      case BELOW_EXPECTED ->
          before.misses().isOneTooMany(month)
              ? before.inDefaultByMisses(month, true)
              : before.missed(month);
      case MET -> before.met(month);
      case NOT_JUDGED -> before.leftOut(month);
    };
  }
}
