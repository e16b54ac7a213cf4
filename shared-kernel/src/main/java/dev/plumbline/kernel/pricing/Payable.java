package dev.plumbline.kernel.pricing;

import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import java.util.Set;

/// Which measures a price may be paid for.
final class Payable {

  /// Waiting customers are no work, and nobody is to earn by them.
  private static final String WAITING = "queueSecondsAnswered";

  private static final Set<String> CAPACITY =
      Set.of(PricingModel.Fte.MEASURE, PricingModel.Hourly.MEASURE);

  private Payable() {}

  static boolean contact(MeasureDefinition measure) {
    return measure.unit() == MeasureUnit.COUNT && isCountedByVendor(measure);
  }

  static boolean seconds(MeasureDefinition measure) {
    return measure.unit() == MeasureUnit.SECONDS
        && isCountedByVendor(measure)
        && !measure.code().equals(WAITING);
  }

  /// What volume bands can be about: contacts, FTE-months or hours.
  static boolean resource(MeasureDefinition measure) {
    return contact(measure) || CAPACITY.contains(measure.code());
  }

  /// What a report can hold, so that a month's fee can depend on it.
  static boolean reported(MeasureDefinition measure) {
    return measure.origin() == Origin.LINE || measure.origin() == Origin.CONTRACT;
  }

  private static boolean isCountedByVendor(MeasureDefinition measure) {
    return measure.origin() == Origin.LINE && measure.owner() == Party.VENDOR;
  }
}
