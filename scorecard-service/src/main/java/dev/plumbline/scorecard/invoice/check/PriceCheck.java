package dev.plumbline.scorecard.invoice.check;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.scorecard.credit.PricedFee;
import dev.plumbline.scorecard.report.verification.Comparison;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an invoice's amount is beside the fee that the contract's price makes of the month.
public sealed interface PriceCheck {

  /// What it was worked out of.
  Basis basis();

  /// The reports that counted.
  ///
  /// @param vendorRevision absent where the vendor had none
  /// @param clientRevision absent where the client had none
  record Basis(@Nullable Integer vendorRevision, @Nullable Integer clientRevision) {}

  /// Where there is such a fee.
  ///
  /// @param expected the fee
  /// @param difference invoiced less expected
  /// @param comparison of the two, with the tolerance
  record Checked(Basis basis, Fee expected, Money difference, Comparison comparison)
      implements PriceCheck {}

  /// Where there is none.
  ///
  /// @param missing what the price is paid for and nobody reported; empty where the month is no
  ///     longer one of the contract's term
  record NotChecked(Basis basis, List<Gap> missing) implements PriceCheck {
    public NotChecked {
      missing = List.copyOf(missing);
    }
  }

  /// Holds an invoice against a fee.
  ///
  /// @param invoiced without credits and tax
  /// @param tolerancePercent of the fee
  static PriceCheck of(Basis basis, Money invoiced, PricedFee priced, BigDecimal tolerancePercent) {
    return priced
        .fee()
        .<PriceCheck>map(fee -> checked(basis, invoiced, fee, tolerancePercent))
        .orElseGet(() -> new NotChecked(basis, priced.missing()));
  }

  private static Checked checked(
      Basis basis, Money invoiced, Fee fee, BigDecimal tolerancePercent) {
    Money expected = fee.total();
    return new Checked(
        basis,
        fee,
        invoiced.minus(expected),
        new Comparison(invoiced.amount(), expected.amount(), tolerancePercent));
  }
}
