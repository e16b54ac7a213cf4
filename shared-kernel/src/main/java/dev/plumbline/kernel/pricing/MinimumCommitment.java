package dev.plumbline.kernel.pricing;

import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What the client pays a month at least, whatever the volume (a take-or-pay clause): a lower fee
/// is raised to it by the shortfall.
public record MinimumCommitment(BigDecimal monthlyAmount) {

  public MinimumCommitment {
    check(Shape.in(null), monthlyAmount).require();
  }

  public static Shape check(Shape shape, @Nullable BigDecimal monthlyAmount) {
    return shape.amount("monthlyAmount", monthlyAmount);
  }

  /// Rounded HALF_EVEN to the minor unit.
  public Money in(Currency currency) {
    return Money.rounded(monthlyAmount, currency);
  }
}
