package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Additions;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.scorecard.credit.FeeBasis.Invoiced;
import dev.plumbline.scorecard.credit.FeeBasis.MeanOfMonthsBefore;
import dev.plumbline.scorecard.credit.FeeBasis.Priced;
import dev.plumbline.scorecard.credit.FeeBasis.Unknown;
import dev.plumbline.scorecard.scoring.CreditHistory.PastMoney;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The fee of a month, by the first of three ways that there is.
final class Fees {

  private static final int MONTHS_BEFORE = 3;

  private Fees() {}

  static FeeBasis of(Inputs inputs) {
    Money invoice = inputs.current().invoice();
    return invoice != null
        ? new Invoiced(invoice)
        : PricedFee.of(inputs.terms(), inputs.period(), inputs.evidence())
            .fee()
            .<FeeBasis>map(Priced::new)
            .orElseGet(() -> meanOfMonthsBefore(inputs));
  }

  private static FeeBasis meanOfMonthsBefore(Inputs inputs) {
    Map<YearMonth, PastMoney> money = inputs.history().credits().money();
    SortedMap<YearMonth, Money> fees = new TreeMap<>();
    for (int back = 1; back <= MONTHS_BEFORE; back++) {
      YearMonth month = inputs.period().minusMonths(back);
      Optional.ofNullable(money.get(month))
          .map(PastMoney::fee)
          .filter(fee -> fee.currency().equals(inputs.terms().currency()))
          .ifPresent(fee -> fees.put(month, fee));
    }
    return Stream.concat(mean(fees.values()).stream(), commitment(inputs.terms()).stream())
        .max(Comparator.naturalOrder())
        .<FeeBasis>map(amount -> new MeanOfMonthsBefore(amount, List.copyOf(fees.keySet())))
        .orElseGet(Unknown::new);
  }

  private static Optional<Money> mean(Collection<Money> fees) {
    return fees.stream().reduce(Money::plus).map(sum -> share(sum, fees.size()));
  }

  /// What the client pays at least.
  private static Optional<Money> commitment(Terms terms) {
    return switch (terms.pricing()) {
      case PricingModel.BaseModel _ -> Optional.empty();
      case PricingModel.WithAdditions(_, Additions additions) ->
          Optional.ofNullable(additions.minimumCommitment()).map(it -> it.in(terms.currency()));
    };
  }

  private static Money share(Money sum, int count) {
    return Money.rounded(
        sum.amount().divide(BigDecimal.valueOf(count), MathContext.DECIMAL128), sum.currency());
  }
}
