package dev.plumbline.scorecard.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/// The money of a month, in the scorecard's currency.
///
/// @param carried by how much credits for the quarter may exceed the cap: what its earlier months
///     left of theirs
/// @param total what the credits come to under the cap
/// @param capped whether the cap cut anything
@Embeddable
public record CreditSums(
    BigDecimal fee,
    @Column(name = "at_risk") BigDecimal atRisk,
    @Column(name = "cap") BigDecimal cap,
    @Column(name = "cap_carried") BigDecimal carried,
    @Column(name = "credit_total") BigDecimal total,
    @Column(name = "credit_capped") boolean capped) {

  /// What is left of the month's cap, for a later month of the quarter.
  public BigDecimal capLeft() {
    return cap.add(carried).subtract(total);
  }
}
