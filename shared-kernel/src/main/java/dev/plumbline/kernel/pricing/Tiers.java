package dev.plumbline.kernel.pricing;

import dev.plumbline.kernel.pricing.Fee.Item;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Graduated rates: each tier is half-open, from its start to just below the next, and every unit
/// of a volume is paid at the rate of the tier that it falls in. The fee is continuous where a tier
/// begins.
final class Tiers {

  private Tiers() {}

  static <T> Shape check(
      Shape shape,
      @Nullable List<T> tiers,
      Function<T, @Nullable BigDecimal> from,
      Function<T, @Nullable BigDecimal> rate) {
    return shape
        .rule(tiers == null || !tiers.isEmpty(), "tiers", "empty", "must not be empty")
        .part("tiers", tiers, (at, written) -> checkEach(at, written, from, rate));
  }

  private static <T> void checkEach(
      Shape shape,
      List<T> tiers,
      Function<T, @Nullable BigDecimal> from,
      Function<T, @Nullable BigDecimal> rate) {
    @Nullable BigDecimal before = null;
    for (int i = 0; i < tiers.size(); i++) {
      @Nullable T tier = tiers.get(i);
      @Nullable BigDecimal start = tier == null ? null : from.apply(tier);
      Shape at = shape.at(String.valueOf(i));
      at.notNegative("rate", tier == null ? null : rate.apply(tier));
      if (i == 0) {
        at.rule(
            start == null || start.signum() == 0,
            "from",
            "not-zero",
            "must be 0 in the first tier");
      } else {
        at.rule(
            start == null || before == null || before.compareTo(start) < 0,
            "from",
            "not-rising",
            "must be above the tier before it");
      }
      before = start;
    }
  }

  /// One item for each tier that the volume reaches; the first tier always, so that no volume is a
  /// fee of 0.
  ///
  /// @param what the volume is of
  /// @param volume in the parts that are counted, such as seconds
  /// @param unit how many parts make one of what tiers and rates speak of, such as 60
  static List<Item> items(
      String what, List<Tier> tiers, BigDecimal volume, int unit, Currency currency) {
    return IntStream.range(0, tiers.size())
        .boxed()
        .flatMap(
            i -> {
              Tier tier = tiers.get(i);
              BigDecimal start = tier.from().multiply(BigDecimal.valueOf(unit));
              BigDecimal end =
                  i + 1 < tiers.size()
                      ? volume.min(tiers.get(i + 1).from().multiply(BigDecimal.valueOf(unit)))
                      : volume;
              return i == 0 || end.compareTo(start) > 0
                  ? Stream.of(
                      Item.base(
                          name(what, tiers, i), end.subtract(start), unit, tier.rate(), currency))
                  : Stream.empty();
            })
        .toList();
  }

  private static String name(String what, List<Tier> tiers, int i) {
    if (tiers.size() == 1) {
      return what;
    }
    String from = what + " from " + tiers.get(i).from().toPlainString();
    return i + 1 < tiers.size() ? from + " to " + tiers.get(i + 1).from().toPlainString() : from;
  }
}
