package dev.plumbline.contract.incentive;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.contract.incentive.DealClause.Outcome;
import dev.plumbline.kernel.credit.Charge;
import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.kernel.credit.Misses;
import dev.plumbline.kernel.credit.Misses.Miss;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// What a row of months pays the vendor and costs it.
public record Account(List<MonthAccount> months) {

  /// A month's money.
  ///
  /// @param items of the fee; none where another fee stands in
  /// @param defaults the clauses in default, by code
  public record MonthAccount(
      Measures reported,
      Money fee,
      List<Fee.Item> items,
      Money cost,
      MonthCredits credits,
      Set<String> defaults) {

    Money margin() {
      return fee.minus(cost).minus(credits.total());
    }
  }

  public Account {
    months = List.copyOf(months);
  }

  /// Months of a deal, one after the other: a second default in a row may cost twice, and the
  /// fourth miss is a default.
  ///
  /// @param costPerHour what a paid hour costs the vendor
  static Account of(Deal deal, List<Month> months, BigDecimal costPerHour) {
    Map<String, List<Miss>> misses = new HashMap<>();
    Set<String> before = new HashSet<>();
    List<MonthAccount> accounts = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      List<Fee.Item> items = items(deal, month);
      Money fee = month.standIn() == null ? total(items) : month.standIn();
      Measures invoiced = invoiced(month.reported(), fee);
      List<Charge> charges = new ArrayList<>();
      for (DealClause clause : deal.clauses()) {
        Outcome outcome =
            month.breached().contains(clause.code())
                ? Outcome.BELOW_MINIMUM
                : clause.judge(invoiced);
        if (outcome != Outcome.NOT_JUDGED) {
          boolean isDefault =
              isDefault(
                  outcome,
                  deal.firstMonth().plusMonths(i),
                  misses.computeIfAbsent(clause.code(), _ -> new ArrayList<>()));
          boolean again = before.contains(clause.code());
          if (isDefault) {
            charges.add(clause.charge(again));
            before.add(clause.code());
          } else {
            before.remove(clause.code());
          }
        }
      }
      accounts.add(
          new MonthAccount(
              month.reported(),
              fee,
              items,
              Money.rounded(month.paidHours().multiply(costPerHour), deal.currency()),
              MonthCredits.of(deal.atRisk(), fee, charges),
              charges.stream().map(Charge::clause).collect(toSet())));
    }
    return new Account(accounts);
  }

  private static List<Fee.Item> items(Deal deal, Month month) {
    return month.standIn() == null
        ? Fee.of(deal.pricing(), month.reported(), deal.currency()).orElseThrow().items()
        : List.of();
  }

  private static Money total(List<Fee.Item> items) {
    return items.stream().map(Fee.Item::amount).reduce(Money::plus).orElseThrow();
  }

  /// The vendor invoices what the price gives.
  private static Measures invoiced(Measures reported, Money fee) {
    NavigableMap<String, BigDecimal> values = new TreeMap<>(reported.values());
    values.put("invoicedAmount", fee.amount());
    return new Measures(values);
  }

  private static boolean isDefault(Outcome outcome, YearMonth month, List<Miss> misses) {
    return switch (outcome) {
      case BELOW_MINIMUM, NOT_REPORTED -> true;
      case BELOW_EXPECTED -> {
        boolean tooMany = Misses.isOneTooMany(month, misses);
        misses.add(new Miss(month, tooMany));
        yield tooMany;
      }
      case MET, NOT_JUDGED -> false;
    };
  }

  public Money fee() {
    return sum(MonthAccount::fee);
  }

  public Money cost() {
    return sum(MonthAccount::cost);
  }

  public Money credits() {
    return sum(month -> month.credits().total());
  }

  public Money margin() {
    return sum(MonthAccount::margin);
  }

  /// Credits of all months by clause.
  public NavigableMap<String, Money> creditsByClause() {
    NavigableMap<String, Money> sums = new TreeMap<>();
    months.stream()
        .flatMap(month -> month.credits().items().stream())
        .forEach((Credit it) -> sums.merge(it.clause(), it.amount(), Money::plus));
    return sums;
  }

  private Money sum(Function<MonthAccount, Money> figure) {
    return months.stream().map(figure).reduce(Money::plus).orElseThrow();
  }
}
