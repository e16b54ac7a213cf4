package dev.plumbline.contract.incentive;

import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.util.List;
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
