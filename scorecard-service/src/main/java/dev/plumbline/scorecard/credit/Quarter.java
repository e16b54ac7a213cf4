package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.period.Period;
import dev.plumbline.scorecard.scoring.CreditHistory.PastMoney;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The money of the months of a quarter before the scored one, as far as they are after the ramp.
///
/// @param money of those whose amounts are known in the currency of the scored month
/// @param unknown the others: never scored, without a fee, or in another currency. Amounts of the
///     quarter cannot be worked out without them
record Quarter(Currency currency, Map<YearMonth, PastMoney> money, List<YearMonth> unknown) {

  static Quarter before(Inputs inputs) {
    Terms terms = inputs.terms();
    Map<YearMonth, PastMoney> known = new TreeMap<>(inputs.history().credits().money());
    known.values().removeIf(it -> !it.fee().currency().equals(terms.currency()));
    List<YearMonth> months =
        Period.quarterOf(inputs.period()).months().stream()
            .filter(it -> it.isBefore(inputs.period()) && !it.isBefore(terms.firstMonth()))
            .filter(it -> !terms.isRamp(it))
            .toList();
    known.keySet().retainAll(months);
    return new Quarter(
        terms.currency(), known, months.stream().filter(it -> !known.containsKey(it)).toList());
  }

  /// What was at risk in those of these months that lie before the scored one.
  Money atRisk(Collection<YearMonth> window) {
    Map<YearMonth, PastMoney> answeredFor = new TreeMap<>(money);
    answeredFor.keySet().retainAll(window);
    return sum(answeredFor.values(), PastMoney::atRisk);
  }

  /// What the months have left of their caps, together.
  Money unusedCaps() {
    Money unused =
        sum(money.values(), PastMoney::cap).minus(sum(money.values(), PastMoney::credits));
    Money none = Money.zero(currency);
    return unused.compareTo(none) < 0 ? none : unused;
  }

  private Money sum(Collection<PastMoney> months, Function<PastMoney, Money> amount) {
    return months.stream().map(amount).reduce(Money.zero(currency), Money::plus);
  }
}
