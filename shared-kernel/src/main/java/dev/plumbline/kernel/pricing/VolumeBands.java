package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.Fee.Kind.ADDITIONAL_RESOURCE_CHARGE;
import static dev.plumbline.kernel.pricing.Fee.Kind.REDUCED_RESOURCE_CREDIT;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.pricing.Fee.Item;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Additional and reduced resource charges (ARC and RRC of outsourcing agreements): around a
/// baseline volume lies a dead band in which the fee stays as it is; units above the band are
/// charged on top, units missing below it are credited. Only the units beyond the band count, so
/// the fee is continuous at both its edges.
///
/// @param measure the volume: contacts, or `paidHours` or `headcountAverage`
/// @param baselineVolume of a month
/// @param deadBandPercent of the baseline, to either side; the edges belong to the band
/// @param rateAbove charge for each unit above the band
/// @param rateBelow credit for each unit below the band
public record VolumeBands(
    String measure,
    BigDecimal baselineVolume,
    BigDecimal deadBandPercent,
    BigDecimal rateAbove,
    BigDecimal rateBelow) {

  public VolumeBands {
    check(Shape.in(null), measure, baselineVolume, deadBandPercent, rateAbove, rateBelow).require();
  }

  public static Shape check(
      Shape shape,
      @Nullable String measure,
      @Nullable BigDecimal baselineVolume,
      @Nullable BigDecimal deadBandPercent,
      @Nullable BigDecimal rateAbove,
      @Nullable BigDecimal rateBelow) {
    return shape
        .measure("measure", measure, Payable::resource, "measure of contacts, hours or headcount")
        .aboveZero("baselineVolume", baselineVolume)
        .notNegative("deadBandPercent", deadBandPercent)
        .atMostHundred("deadBandPercent", deadBandPercent)
        .notNegative("rateAbove", rateAbove)
        .notNegative("rateBelow", rateBelow);
  }

  /// The charge or credit; empty inside the band.
  Optional<Item> item(Measures measures, Currency currency) {
    BigDecimal volume = measures.get(measure);
    BigDecimal halfWidth = baselineVolume.multiply(deadBandPercent).movePointLeft(2);
    BigDecimal upper = baselineVolume.add(halfWidth);
    BigDecimal lower = baselineVolume.subtract(halfWidth);
    if (volume.compareTo(upper) > 0) {
      return Optional.of(
          Item.of(
              ADDITIONAL_RESOURCE_CHARGE,
              measure + " above " + plain(upper),
              volume.subtract(upper),
              rateAbove,
              currency));
    }
    if (volume.compareTo(lower) < 0) {
      return Optional.of(
          Item.of(
              REDUCED_RESOURCE_CREDIT,
              measure + " below " + plain(lower),
              lower.subtract(volume),
              rateBelow.negate(),
              currency));
    }
    return Optional.empty();
  }

  private static String plain(BigDecimal volume) {
    return volume.stripTrailingZeros().toPlainString();
  }
}
