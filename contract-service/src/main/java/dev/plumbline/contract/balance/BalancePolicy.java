package dev.plumbline.contract.balance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/// The limits that a contract version is held to, all in per cent.
///
/// @param maxEfficiencyWeight the most that EFFICIENCY may have of the weight
/// @param maxEfficiencyCredit the most that EFFICIENCY may have of the credit allocation
/// @param minExperienceWeight the least that CUSTOMER_EXPERIENCE and BEHAVIOUR together have
///     of the weight
/// @param minExperienceCredit the least that they have of the credit allocation, where there
///     is any
/// @param minCounterWeight the least that the clause which counters an efficiency clause has
///     of the weight
@Embeddable
public record BalancePolicy(
    @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal maxEfficiencyWeight,
    @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal maxEfficiencyCredit,
    @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal minExperienceWeight,
    @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal minExperienceCredit,
    @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal minCounterWeight) {}
