package dev.plumbline.kernel.credit;

import dev.plumbline.kernel.money.Money;

/// What a clause in default costs the vendor.
///
/// @param clause its code
/// @param uncapped its share of the amount at risk
/// @param amount what is left of it under the month's cap
public record Credit(String clause, Money uncapped, Money amount) {}
