package dev.plumbline.scorecard.scoring.relief;

import java.math.BigDecimal;

/// The contacts that count as volume: those offered, less those that the vendor brought about
/// itself.
///
/// @param offered all of them
/// @param deducted how many do not count
/// @param deduction why these do not
public record Volume(BigDecimal offered, BigDecimal deducted, VolumeDeduction deduction) {

  public BigDecimal counted() {
    return offered.subtract(deducted);
  }

  String sentence() {
    return "%s contacts were offered, less %s %s"
        .formatted(
            plain(offered),
            plain(deducted),
            switch (deduction) {
              case REPEATS_OF_THE_DAY -> "repeat contacts of the same day";
              case EXCESS_ABANDONS -> "abandoned beyond what is expected";
            });
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
