package dev.plumbline.contract.incentive.account;

import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
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
  /// @param returned what comes back of earlier months' credits, by clause
  /// @param defaults the clauses in default, by code
  public record MonthAccount(
      Measures reported,
      Money fee,
      List<Fee.Item> items,
      Money cost,
      MonthCredits credits,
      Map<String, Money> returned,
      Set<String> defaults) {

    public Money margin() {
      return fee.minus(cost).minus(lost());
    }

    /// Credits less what comes back.
    Money lost() {
      return returned.values().stream().reduce(credits.total(), Money::minus);
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

  /// Less what came back.
  public Money credits() {
    return sum(MonthAccount::lost);
  }

  public Money margin() {
    return sum(MonthAccount::margin);
  }

  /// Credits of all months by clause, less what came back.
  public NavigableMap<String, Money> creditsByClause() {
    NavigableMap<String, Money> sums = new TreeMap<>();
    months.stream()
        .flatMap(month -> month.credits().items().stream())
        .forEach((Credit it) -> sums.merge(it.clause(), it.amount(), Money::plus));
    months.stream()
        .flatMap(month -> month.returned().entrySet().stream())
        .forEach(it -> sums.computeIfPresent(it.getKey(), (_, paid) -> paid.minus(it.getValue())));
    return sums;
  }

  private Money sum(Function<MonthAccount, Money> figure) {
    return months.stream().map(figure).reduce(Money::plus).orElseThrow();
  }
}
