package dev.plumbline.contract.comparison;

import dev.plumbline.kernel.metric.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Changes of a clause in words, which for a target say whether it became stricter.
///
/// @param direction of the clause's metric, where it is known
record TargetWords(Optional<Direction> direction) {

  private static final Set<List<String>> TARGETS = Set.of(List.of("expected"), List.of("minimum"));

  String of(Difference difference) {
    return Words.of(difference) + effect(difference).map(", which is "::concat).orElse("");
  }

  private Optional<String> effect(Difference difference) {
    return TARGETS.contains(difference.path())
            && difference.before() instanceof Number before
            && difference.after() instanceof Number after
        ? direction.flatMap(it -> effect(it, Integer.signum(exact(after).compareTo(exact(before)))))
        : Optional.empty();
  }

  private static Optional<String> effect(Direction direction, int growth) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> Optional.of(growth > 0 ? "stricter" : "easier");
      case LOWER_IS_BETTER -> Optional.of(growth < 0 ? "stricter" : "easier");
      case WITHIN_BAND -> Optional.empty();
    };
  }

  private static BigDecimal exact(Number number) {
    return new BigDecimal(number.toString());
  }
}
