package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.credit.FeeBasis.Invoiced;
import dev.plumbline.scorecard.credit.FeeBasis.MeanOfMonthsBefore;
import dev.plumbline.scorecard.credit.FeeBasis.Priced;
import dev.plumbline.scorecard.credit.FeeBasis.Unknown;
import dev.plumbline.scorecard.scoring.Inputs;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    Map<YearMonth, Money> fees = inputs.history().fees();
    List<YearMonth> months =
        Stream.iterate(inputs.period().minusMonths(MONTHS_BEFORE), it -> it.plusMonths(1))
            .limit(MONTHS_BEFORE)
            .filter(month -> isIn(inputs.terms().currency(), fees.get(month)))
            .toList();
    return months.stream()
        .flatMap(month -> Stream.ofNullable(fees.get(month)))
        .reduce(Money::plus)
        .<FeeBasis>map(sum -> new MeanOfMonthsBefore(share(sum, months.size()), months))
        .orElseGet(Unknown::new);
  }

  /// A contract may have changed its currency meanwhile.
  private static boolean isIn(Currency currency, @Nullable Money fee) {
    return fee != null && fee.currency().equals(currency);
  }

  private static Money share(Money sum, int count) {
    return Money.rounded(
        sum.amount().divide(BigDecimal.valueOf(count), MathContext.DECIMAL128), sum.currency());
  }
}
