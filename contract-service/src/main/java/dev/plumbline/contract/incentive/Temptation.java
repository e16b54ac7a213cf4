package dev.plumbline.contract.incentive;

import dev.plumbline.contract.incentive.account.Account;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import dev.plumbline.contract.scenario.Shown;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;

/// What a behaviour does to the vendor's margin.
///
/// @param givenUp the clauses that the vendor gives up, where that is the behaviour
/// @param without the months without it: as planned, or bad ones where it hides something
/// @param with the same months with it
/// @param assumptions the figures that its size follows from
public record Temptation(
    Behaviour behaviour,
    Set<String> givenUp,
    Account without,
    Account with,
    Decision decision,
    List<Assumptions.Used> assumptions) {

  /// A measure that it changes in the reports, summed over the months.
  public record Change(String measure, BigDecimal without, BigDecimal with) {}

  /// What it changes in the reports, by measure; nothing where there is no report to compare.
  public List<Change> changes() {
    NavigableMap<String, BigDecimal> before = sums(without);
    NavigableMap<String, BigDecimal> after = sums(with);
    return before.entrySet().stream()
        .filter(it -> after.containsKey(it.getKey()))
        .map(
            it ->
                new Change(
                    it.getKey(), it.getValue(), after.getOrDefault(it.getKey(), it.getValue())))
        .filter(it -> it.without().compareTo(it.with()) != 0)
        .toList();
  }

  private static NavigableMap<String, BigDecimal> sums(Account account) {
    return Measures.pool(account.months().stream().map(Account.MonthAccount::reported).toList())
        .values();
  }

  /// What the vendor earns more by it; below 0 where it loses.
  public Money gain() {
    return with.margin().minus(without.margin());
  }

  public boolean pays() {
    return gain().amount().signum() > 0;
  }

  /// The result with its figures, for people.
  public String sentence() {
    Money gain = gain();
    return "%s%s (%s): the fee %s, the cost %s, the sum of credits %s. The vendor %s over %d month%s. %s"
        .formatted(
            behaviour.title(),
            givenUp.isEmpty()
                ? ""
                : ": " + givenUp.stream().sorted().collect(Collectors.joining(", ")),
            assumptions.stream()
                .map(it -> it.assumption().code() + " " + Shown.text(it.value()))
                .collect(Collectors.joining(", ")),
            change(without.fee(), with.fee()),
            change(without.cost(), with.cost()),
            change(without.credits(), with.credits()),
            gain.amount().signum() == 0
                ? "gains nothing"
                : (pays() ? "gains " : "loses ") + size(gain),
            with.months().size(),
            with.months().size() == 1 ? "" : "s",
            decision.sentence());
  }

  private static String change(Money before, Money after) {
    Money difference = after.minus(before);
    return switch (difference.amount().signum()) {
      case 0 -> "stays the same";
      case 1 -> "rises by " + size(difference);
      default -> "falls by " + size(difference);
    };
  }

  private static String size(Money difference) {
    return Shown.text(new Money(difference.amount().abs(), difference.currency()));
  }
}
