package dev.plumbline.contract.balance;

import java.math.BigDecimal;

/// What families share in.
enum Stake {
  WEIGHT("weight", "weights", 0, ""),
  CREDIT("credit allocation", "credit allocations", 4, "; an escalating clause counts twice");

  private final String whole;
  private final String parts;
  private final int decimals;
  private final String counting;

  Stake(String whole, String parts, int decimals, String counting) {
    this.whole = whole;
    this.parts = parts;
    this.decimals = decimals;
    this.counting = counting;
  }

  /// How a clause's figure may be written.
  int decimals() {
    return decimals;
  }

  /// What would bring a part down to its limit.
  String remedy(Excess excess, String tooLarge, String others) {
    BigDecimal more = excess.more();
    String less = "Take %s from the %s of %s".formatted(plain(excess.less()), parts, tooLarge);
    return more == null
        ? less + counting
        : less + ", or add %s to those of %s".formatted(plain(more), others) + counting;
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return whole;
  }
}
