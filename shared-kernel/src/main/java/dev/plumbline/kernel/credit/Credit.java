package dev.plumbline.kernel.credit;

import dev.plumbline.kernel.money.Money;

/// What a clause in default costs the vendor.
///
/// @param clause its code
/// @param atRisk the amount that its allocation is a share of
/// @param doubled whether it costs twice the share
/// @param uncapped its share of the amount at risk
/// @param amount what is left of it under the cap
public record Credit(String clause, Money atRisk, boolean doubled, Money uncapped, Money amount) {

  Credit cutTo(Money left) {
    return new Credit(clause, atRisk, doubled, uncapped, left);
  }
}
