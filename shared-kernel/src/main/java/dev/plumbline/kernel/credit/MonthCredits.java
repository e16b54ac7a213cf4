package dev.plumbline.kernel.credit;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.money.ProRata;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A month's credits, all in the currency of the fee.
///
/// @param fee of the month
/// @param atRisk the amount that allocations are shares of
/// @param cap the most that credits for the month alone may come to
/// @param carried by how much more credits for the quarter may exceed it: what earlier months of
///     the quarter left of their caps; 0 where no clause of a quarter has something to pay
/// @param items one for each clause that has something to pay, by clause code
public record MonthCredits(Money fee, Money atRisk, Money cap, Money carried, List<Credit> items) {

  public MonthCredits {
    items = List.copyOf(items);
  }

  /// The credits of a month in which clauses are in default, each its share of the at-risk amount.
  /// Those for the month alone are cut to the cap first where they exceed it, and those for the
  /// quarter then to what is left of it and of the quarter's earlier caps.
  ///
  /// @param charges one for each clause in default at most, in any order
  /// @param unused what earlier months of the quarter left of their caps, 0 or more
  public static MonthCredits of(AtRisk terms, Money fee, Collection<Charge> charges, Money unused) {
    Money atRisk = terms.amount(fee);
    Money cap = terms.cap(fee);
    Map<Boolean, Map<String, Credit>> byReach =
        charges.stream()
            .collect(
                Collectors.partitioningBy(
                    Charge::isQuarterly,
                    Collectors.toMap(Charge::clause, charge -> charge.of(atRisk))));
    List<Credit> monthly = limited(byReach.getOrDefault(false, Map.of()), cap);
    Money left = cap.minus(sum(monthly, fee)).plus(unused);
    List<Credit> quarterly = limited(byReach.getOrDefault(true, Map.of()), left);
    return new MonthCredits(
        fee,
        atRisk,
        cap,
        quarterly.isEmpty() ? Money.zero(fee.currency()) : unused,
        Stream.concat(monthly.stream(), quarterly.stream())
            .sorted((one, other) -> one.clause().compareTo(other.clause()))
            .toList());
  }

  private static List<Credit> limited(Map<String, Credit> credits, Money limit) {
    Map<String, Money> uncapped = new TreeMap<>();
    credits.forEach(
        (clause, credit) -> {
          if (credit.uncapped().amount().signum() > 0) {
            uncapped.put(clause, credit.uncapped());
          }
        });
    return ProRata.limit(uncapped, limit).entrySet().stream()
        .flatMap(it -> Stream.ofNullable(credits.get(it.getKey())).map(c -> c.cutTo(it.getValue())))
        .toList();
  }

  private static Money sum(List<Credit> credits, Money fee) {
    return credits.stream().map(Credit::amount).reduce(Money.zero(fee.currency()), Money::plus);
  }

  public Money total() {
    return sum(items, fee);
  }

  /// Whether the cap cut anything.
  public boolean isCapped() {
    return items.stream().anyMatch(it -> !it.amount().equals(it.uncapped()));
  }
}
