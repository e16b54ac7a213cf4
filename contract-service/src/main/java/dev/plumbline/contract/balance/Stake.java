package dev.plumbline.contract.balance;

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
    return "Take %s from the %s of %s, or add %s to those of %s%s"
        .formatted(
            excess.less().stripTrailingZeros().toPlainString(),
            parts,
            tooLarge,
            excess.more().stripTrailingZeros().toPlainString(),
            others,
            counting);
  }

  @Override
  public String toString() {
    return whole;
  }
}
