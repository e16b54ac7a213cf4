package dev.plumbline.scorecard.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/// The money of a month, in the scorecard's currency.
///
/// @param total what the credits come to under the cap
/// @param capped whether the cap cut anything
@Embeddable
public record CreditSums(
    BigDecimal fee,
    @Column(name = "at_risk") BigDecimal atRisk,
    @Column(name = "cap") BigDecimal cap,
    @Column(name = "credit_total") BigDecimal total,
    @Column(name = "credit_capped") boolean capped) {}
