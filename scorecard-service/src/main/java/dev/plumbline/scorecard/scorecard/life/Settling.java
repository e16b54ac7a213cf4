package dev.plumbline.scorecard.scorecard.life;

import java.time.YearMonth;
import java.util.UUID;

/// A scorecard whose time to object is over.
public record Settling(UUID id, UUID contractId, YearMonth period) {

  /// Stands before every other in their order.
  public static final Settling BEFORE_ALL =
      new Settling(new UUID(0, 0), new UUID(0, 0), YearMonth.of(1, 1));
}
